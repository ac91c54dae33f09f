import {
  Button as FluentButton,
  Field as FluentField,
  Input as FluentInput,
  Select as FluentSelect,
} from '@fluentui/react-components';

// Fluent's controls of the first screen, which later screens use as well. They are named anew and not passed on: only then
// does webpack keep them in one piece with what they need and leave out the rest of Fluent, a thirtieth of the first view.
export const Button = FluentButton;
export const Field = FluentField;
export const Input = FluentInput;
export const Select = FluentSelect;
