import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { hostile, worked } from '../../stories/data'
import { ArticleReader } from './ArticleReader'

const meta = { title: 'Widgets/Article reader', component: ArticleReader, args: { dossiers: worked } } satisfies Meta<
  typeof ArticleReader
>
export default meta
type Story = StoryObj<typeof meta>

export const WorkedArticle: Story = {}
export const Dark: Story = { globals: { theme: 'dark' } }
export const RightToLeft: Story = { globals: { direction: 'rtl' } }
export const Loading: Story = { args: { dossiers: undefined, loading: true } }
export const Empty: Story = { args: { dossiers: [] } }
export const Failed: Story = { args: { dossiers: [], error: 'dossier.json: the server answered 404.' } }

export const Hostile: Story = {
  args: { dossiers: hostile },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not anchored')).toBeInTheDocument()
    await expect(document.querySelector('main img')).toBeNull()
  },
}

export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    document.querySelector<HTMLElement>('.dm-mark[tabindex="0"]')?.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(document.activeElement).toHaveAttribute('data-rows')
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{End}')
    const last = document.activeElement
    await userEvent.keyboard('{ArrowRight}')
    await expect(document.activeElement).toBe(last)
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('button', { pressed: true })).toBeNull()
  },
}
