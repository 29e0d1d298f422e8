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
      <label htmlFor={id}>{busy ? '正在上传…' : label}</label>
      <span className="soft">点按选择，或者把文件拖到这里</span>
    </div>
  )
}
