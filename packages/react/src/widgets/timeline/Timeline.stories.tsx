import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { Timeline } from './Timeline'

const meta = { title: 'Widgets/Timeline', component: Timeline, args: { dossiers: worked } } satisfies Meta<
  typeof Timeline
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

export const TwoWeeks: Story = {
  args: { dossiers: many, window: [Date.UTC(2024, 2, 1), Date.UTC(2024, 2, 15)] },
}
export const ByActor: Story = { args: { dossiers: many, laneBy: 'from' } }
export const AsTable: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }))
    await expect(canvas.getByRole('table')).toBeInTheDocument()
  },
}

export const Keyboard: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    const stop = canvas.getAllByRole('button').find((element) => element.getAttribute('data-item') === '0')
    stop?.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(document.activeElement).toHaveAttribute('data-item', '1')
    const shown = () => document.querySelector('.dm-subtitle')?.textContent
    const before = shown()
    await userEvent.keyboard('+')
    await waitFor(() => expect(shown()).not.toBe(before))
    await userEvent.keyboard('0')
    await waitFor(() => expect(shown()).toBe(before))
  },
}
