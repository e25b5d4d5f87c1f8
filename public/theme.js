// Applies a chosen theme before the first paint; without a choice the system's preference holds.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the preference of the system then holds.
}
