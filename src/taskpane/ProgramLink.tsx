import { Link } from '@fluentui/react-components';
import { strings } from './strings';

interface ProgramLinkProps {
  readonly program: string;
  /** The cell that it leads to. */
  readonly address: string;
  readonly className: 'row-name' | 'row-link';
  readonly onGo: (address: string) => void;
}

/** The name of a program as a way to its cell. */
export const ProgramLink = ({ program, address, className, onGo }: ProgramLinkProps) => (
  <Link
    as="button"
    className={className}
    aria-label={strings.results.goTo(program, address)}
    onClick={() => onGo(address)}
  >
    {program}
  </Link>
);
