import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { firstOf, hostile, many, worked } from '../../stories/data'
import { DossierBoard } from './DossierBoard'

const meta = { title: 'Board', component: DossierBoard, args: { dossiers: worked } } satisfies Meta<typeof DossierBoard>
export default meta
type Story = StoryObj<typeof meta>

export const WorkedArticle: Story = {}
export const Dark: Story = { globals: { theme: 'dark' } }
export const RightToLeft: Story = { globals: { direction: 'rtl' } }
export const Loading: Story = { args: { dossiers: undefined, loading: true } }
export const Empty: Story = { args: { dossiers: [] } }
export const Failed: Story = { args: { dossiers: [], error: 'dossier.json: the server answered 404.' } }

export const NewerVersion: Story = { args: { dossiers: { ...worked, version: 2 } as unknown as typeof worked } }
export const Hostile: Story = { args: { dossiers: hostile, defaultSelection: 'hostile/m1' } }
export const Narrow: Story = {
  args: { defaultSelection: firstOf('measure') },
  decorators: [
    (Board) => (
      <div style={{ maxWidth: 420 }}>
        <Board />
      </div>
    ),
  ],
}
export const InFrench: Story = {
  args: {
    locale: 'fr',
    messages: { 'measures.title': 'Mesures', 'timeline.title': 'Chronologie', 'place.US': 'États-Unis' },
  },
}
export const CrossFilter: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    const before = canvas.getByText(/^[\d,]+ measures$/).textContent
    const [cell] = canvas.getAllByRole('gridcell', { name: /^United States on / })
    if (cell) await userEvent.click(cell)
    await waitFor(() => expect(canvas.getByText(/^[\d,]+ measures$/).textContent).not.toBe(before))
    await userEvent.click(canvas.getByRole('button', { name: 'Clear all' }))
    await waitFor(() => expect(canvas.getByText(/^[\d,]+ measures$/).textContent).toBe(before))
  },
}

export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const [row] = canvas.getAllByRole('row', { selected: false })
    row?.focus()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('button', { name: 'Close' })).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('button', { name: 'Close' })).toBeNull()
  },
}
