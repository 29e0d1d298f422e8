/** @module One or more of a thing in a form: each in its own box, with 添加 and 删除. */
import type { ReactNode } from 'react'
import { Button, Form } from 'antd'

interface Props {
  readonly name: string
  readonly what: string
  readonly seed: object
  readonly children: (path: number) => ReactNode
}

export function Several({ name, what, seed, children }: Props) {
  return (
    <Form.List name={name}>
      {(items, { add, remove }) => (
        <>
          {items.map(({ key, name: path }, index) => (
            <fieldset key={key} className="item">
              <header>
                <span className="strong">
                  {what}
                  {items.length > 1 && index + 1}
                </span>
                {items.length > 1 && (
                  <Button size="small" onClick={() => remove(path)} aria-label={`删除${what}${index + 1}`}>
                    删除
                  </Button>
                )}
              </header>
              <div className="fields">{children(path)}</div>
            </fieldset>
          ))}
          <Button onClick={() => add(seed)}>添加{what}</Button>
        </>
      )}
    </Form.List>
  )
}
