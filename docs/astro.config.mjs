import react from '@astrojs/react'
import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { stylesInPlace } from './scripts/styles.mjs'

export default defineConfig({
  image: { service: passthroughImageService() },
  vite: { worker: { format: 'es' }, build: { chunkSizeWarningLimit: 5000 } },
  integrations: [
    react(),
    starlight({
      title: 'Demarche',
      description: 'Tech-policy news in, typed and sourced events out.',
      favicon: '/favicon.svg',
      customCss: ['./src/styles/site.css'],
      lastUpdated: false,
      pagination: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      expressiveCode: {
        // A stylesheet in the middle of a page moves what stands below it when it comes.
        emitExternalStylesheet: false,
        themes: ['github-light', 'github-dark-dimmed'],
        styleOverrides: { borderRadius: '3px', frames: { frameBoxShadowCssValue: 'none' } },
      },
      sidebar: [
        { label: 'What it is', link: '/' },
        {
          label: 'Start',
          items: ['start/node', 'start/browser', 'start/react', 'start/script-tag', 'start/command-line'],
        },
        { label: 'The article', items: ['article', 'try'] },
        {
          label: 'Guides',
          items: [
            'guides/html',
            'guides/batches',
            'guides/records',
            'guides/exports',
            'guides/ground',
            'guides/knowledge',
            'guides/csp',
            'guides/theming',
            'guides/embedding',
          ],
        },
        {
          label: 'Reference',
          items: ['reference/dossier', 'reference/ontology', 'reference/rules', 'reference/command-line'],
        },
        { label: 'How good is it', link: '/quality/' },
        { label: 'How it works', link: '/house/' },
      ],
    }),
    stylesInPlace(),
  ],
})
