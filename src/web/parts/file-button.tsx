/** @module Choosing files by button or by dropping them. A plain input, so that keyboard and screen reader work as usual. */
import { type DragEvent, useId, useState } from 'react'

interface Props {
  readonly label: string
  readonly busy: boolean
  readonly several?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

export function FileButton({ label, busy, several, onFiles }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{busy ? '正在上传…' : label}</label>
      <input
        id={id}
        type="file"
        multiple={several}
        disabled={busy}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </div>
  )
}
