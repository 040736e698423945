import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '../src/styles/index.css'
import './page.css'
import type { Decorator, Preview } from '@storybook/react-vite'

/** Puts theme and direction on the page, as a host would, and gives the story the room it has there. */
const host: Decorator = (Story, { globals: { theme, direction } }) => {
  document.documentElement.style.colorScheme = theme
  document.documentElement.dir = direction
  return (
    <main>
      <Story />
    </main>
  )
}

export default {
  decorators: [host],
  initialGlobals: { theme: 'light', direction: 'ltr' },
  globalTypes: {
    theme: { description: 'Colours', toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { description: 'Direction', toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { exclude: ['dossiers'] },
  },
  tags: ['autodocs'],
} satisfies Preview
