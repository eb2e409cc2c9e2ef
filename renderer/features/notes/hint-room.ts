// Room under one line of a note for what is said about it, without a word of it in the note.
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

type Room = { readonly at: number; readonly height: number }

const key = new PluginKey<DecorationSet>('hint-room')

/** Gives the block that begins at `at` room under it, in pixels; null takes it back. */
export function makeRoom(view: EditorView, room: Room | null): void {
  if (room === null && key.getState(view.state)?.find().length === 0) return
  view.dispatch(view.state.tr.setMeta(key, { room }).setMeta('addToHistory', false))
}

export const HintRoom = Extension.create({
  name: 'hintRoom',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, rooms) => {
          const asked: { readonly room: Room | null } | undefined = transaction.getMeta(key)
          if (asked === undefined) return rooms.map(transaction.mapping, transaction.doc)
          if (asked.room === null) return DecorationSet.empty
          const { at, height } = asked.room
          const block = transaction.doc.nodeAt(at)
          if (!block) return DecorationSet.empty
          const style = `margin-bottom: ${height}px`
          return DecorationSet.create(transaction.doc, [Decoration.node(at, at + block.nodeSize, { style })])
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})
