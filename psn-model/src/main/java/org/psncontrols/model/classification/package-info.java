/**
 * How information is classified, and what that says.
 *
 * <p>A {@link org.psncontrols.model.classification.Marking} has a {@link
 * org.psncontrols.model.classification.Tier} of a {@link
 * org.psncontrols.model.classification.Scheme}, and beside it descriptors and, in Government
 * Security Classifications, a prefix, handling instructions, a national caveat and code words.
 * Tiers of different schemes are never compared.
 *
 * <h2>How texts are read</h2>
 *
 * <p>The canonical text is in capitals with single spaces, and a dash between spaces before each
 * part: {@code UK SECRET - RECIPIENTS ONLY - COMMERCIAL - UK/US EYES ONLY - REL EU}. The scheme of
 * 2014 writes its descriptor behind a space: {@code OFFICIAL-SENSITIVE COMMERCIAL}. Reading takes
 * more than that (all {@code LOCAL} choices where no source is named):
 *
 * <table>
 * <caption>What is arguable, and how it is decided</caption>
 * <tr><th>Text</th><th>Decision</th></tr>
 * <tr><td>lower case, {@code official-sensitive}</td><td>read</td></tr>
 * <tr><td>any run of spaces, tabs, line breaks, no-break spaces; underscores for spaces</td>
 *     <td>read as one space</td></tr>
 * <tr><td>hyphen, en dash, em dash, minus and their like, with spaces or, behind the tier,
 *     without</td><td>read as a dash; within a word it stays in the word</td></tr>
 * <tr><td>{@code OFFICIAL SENSITIVE}, {@code OFFICIAL - SENSITIVE}, {@code OFFICIAL
 *     [SENSITIVE]}</td><td>read; but {@code OFFICIAL: Sensitive} is Australian and
 *     refused</td></tr>
 * <tr><td>one full stop at the end</td><td>taken off</td></tr>
 * <tr><td>pairs of quotation marks, asterisks or brackets around the whole</td><td>taken off;
 *     one without its fellow is refused</td></tr>
 * <tr><td>a descriptor in brackets; several, one after the other</td><td>read</td></tr>
 * <tr><td>{@code LPP}; {@code UNCLASSIFIED}, {@code NPM}</td><td>read as LEGAL PROFESSIONAL
 *     PRIVILEGE; as NOT PROTECTIVELY MARKED</td></tr>
 * <tr><td>nations of a caveat in another order, {@code US/UK EYES ONLY}</td><td>read, and printed
 *     in alphabetical order</td></tr>
 * <tr><td>a caveat that names neither UK nor FIVE</td><td>read: the policy is silent</td></tr>
 * <tr><td>words that no scheme knows</td><td>read behind a dash, in brackets or behind SENSITIVE:
 *     as a handling instruction if they end in ONLY or begin with FOR, NOT, NO, DO or EMBARGOED
 *     UNTIL; above OFFICIAL a single one as a code word; else as a descriptor. Refused directly
 *     behind a tier, which would turn prose such as {@code OFFICIAL STATISTICS} into a
 *     marking</td></tr>
 * <tr><td>{@code OFFICIAL - SENSITVE}, {@code OFFICIAL - LEGAL SENSITIVE}, {@code OFFICIAL -
 *     RECIPIENT ONLY}</td><td>refused: what holds or nearly spells SENSITIVE, EMBARGOED, RECIPIENTS
 *     ONLY or FOR PUBLIC RELEASE in the wrong place would lose it</td></tr>
 * <tr><td>impact levels, {@code IL3}, {@code RESTRICTED-IL3}</td><td>refused: they are no
 *     marking</td></tr>
 * <tr><td>markings of other governments</td><td>refused, as far as their words tell</td></tr>
 * <tr><td>the same part twice</td><td>read once</td></tr>
 * <tr><td>a tier of several schemes beside a word of one, {@code SECRET - STAFF}</td><td>read in the newest scheme
 *     that knows every word, here that of the old protective markings; where none does, in the
 *     newest that has the tier</td></tr>
 * <tr><td>invisible signs, letters other than A to Z, code points that look like them</td>
 *     <td>refused</td></tr>
 * <tr><td>a prefix or national caveat on a protective marking</td><td>refused: no source was read
 *     on it</td></tr>
 * <tr><td>a descriptor above OFFICIAL-SENSITIVE, or a second one, in the scheme of 2014</td>
 *     <td>refused: {@code RECONSTRUCTED} from the one form the source states</td></tr>
 * </table>
 */
@NullMarked
package org.psncontrols.model.classification;

import org.jspecify.annotations.NullMarked;
