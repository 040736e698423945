import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { many, worked } from '../../stories/data'
import { MeasureTable } from './MeasureTable'

const meta = { title: 'Widgets/Measure table', component: MeasureTable, args: { dossiers: worked } } satisfies Meta<
  typeof MeasureTable
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

export const Sorted: Story = { args: { dossiers: many, sort: { column: 'stage', descending: true } } }
export const Facets: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    const before = canvas.getByText(/^[\d,]+ measures$/).textContent
    await userEvent.click(canvas.getByText('Stage', { selector: 'summary' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: /^Considered/ }))
    await waitFor(() => expect(canvas.getByText(/^[\d,]+ measures$/).textContent).not.toBe(before))
    await userEvent.keyboard('{Escape}')
    await expect(document.activeElement).toHaveTextContent(/^Stage/)
  },
}

export const Keyboard: Story = {
  args: { dossiers: many },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Stage' }))
    await expect(canvas.getByRole('columnheader', { name: 'Stage' })).toHaveAttribute('aria-sort', 'ascending')
    const row = canvas.getAllByRole('row').find((element) => element.tabIndex === 0)
    row?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-rowindex', '4'))
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{End}')
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-rowindex')).toBe(
        document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'),
      ),
    )
  },
}
