import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { DyadMatrix } from './DyadMatrix'

const meta = { title: 'Widgets/Dyad matrix', component: DyadMatrix, args: { dossiers: worked } } satisfies Meta<
  typeof DyadMatrix
>
export default meta
type Story = StoryObj<typeof meta>

export const WorkedArticle: Story = {}
export const Dark: Story = { globals: { theme: 'dark' }, args: { dossiers: many } }
export const RightToLeft: Story = { globals: { direction: 'rtl' } }
export const ThreeThousandEvents: Story = { args: { dossiers: many } }
export const Loading: Story = { args: { dossiers: undefined, loading: true } }
export const Empty: Story = { args: { dossiers: [] } }
export const Failed: Story = { args: { dossiers: [], error: 'dossier.json: the server answered 404.' } }

export const Keyboard: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    const cell = canvas.getAllByRole('gridcell').find((element) => element.getAttribute('data-item') === '0')
    cell?.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}')
    await expect(document.activeElement).toHaveAttribute('data-item', '20')
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-selected', 'false')
  },
}
