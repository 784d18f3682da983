/** The styles that no single component owns. Imported first: layers rank in the order in which they are first named. */
import '../theme/layers.css';
import 'virtual:theme.css';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/forced-colors.css';
import '../components/badge.css';
import '../components/button.css';
import '../components/fields/field.css';
import '../components/message.css';
import '../components/page.css';
import '../components/work-line.css';
