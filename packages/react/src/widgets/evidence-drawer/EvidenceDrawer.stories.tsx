import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { firstOf, worked } from '../../stories/data'
import { EvidenceDrawer } from './EvidenceDrawer'

const meta = {
  title: 'Widgets/Evidence drawer',
  component: EvidenceDrawer,
  args: { dossiers: worked, defaultSelection: firstOf('measure') },
} satisfies Meta<typeof EvidenceDrawer>
export default meta
type Story = StoryObj<typeof meta>

export const WorkedArticle: Story = {}
export const Dark: Story = { globals: { theme: 'dark' } }
export const RightToLeft: Story = { globals: { direction: 'rtl' } }

export const Statement: Story = { args: { defaultSelection: firstOf('statement') } }
export const NothingChosen: Story = { args: { defaultSelection: null } }
export const Alternatives: Story = {
  args: {
    explain: () => ({ alternatives: [{ reading: 'Import ban', reason: 'no word of imports in the clause' }] }),
  },
}
export const Dialog: Story = {
  args: { as: 'dialog' },
  play: async ({ canvas, userEvent }) => {
    const dialog = await canvas.findByRole('dialog')
    await expect(dialog).toHaveAttribute('open')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(dialog).not.toHaveAttribute('open'))
  },
}

export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Close' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(await canvas.findByText('Choose an event to see its evidence.')).toBeInTheDocument()
  },
}
