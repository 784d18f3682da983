/** A button; `small` stands in a line of text. It never sends a form by itself. */
import type { ComponentProps } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger' | 'small';
}

export function Button({ kind = 'plain', ...rest }: ButtonProps) {
  const className = kind === 'small' ? 'button-small' : `button is-${kind}`;
  return <button type="button" className={className} {...rest} />;
}
