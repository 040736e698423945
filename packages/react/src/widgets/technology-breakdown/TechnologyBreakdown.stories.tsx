import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { TechnologyBreakdown } from './TechnologyBreakdown'

const meta = {
  title: 'Widgets/Technology breakdown',
  component: TechnologyBreakdown,
  args: { dossiers: worked },
} satisfies Meta<typeof TechnologyBreakdown>
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
    const [first] = canvas.getAllByRole('treeitem')
    first?.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(first).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(document.activeElement).toHaveAttribute('aria-level', '2')
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-selected', 'true')
  },
}
