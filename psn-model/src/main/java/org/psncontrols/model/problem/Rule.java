package org.psncontrols.model.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/**
 * A rule that data can break: when it is asked, how grave a breach is, on whose authority and from
 * which source, and what a breach tells the person who must act.
 *
 * <p>Several rules may share a code, where one thing can be wrong in several ways. Two rules are
 * equal only if they are the same object. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Rule {

  private final ProblemCode code;
  private final String key;
  private final Problem.Severity severity;
  private final Stage stage;
  private final Authority authority;
  private final Standing standing;
  private final Optional<SourceReference> source;
  private final MessageBundle messages;
  private final String messageKey;
  private final String remedyKey;
  private final ImmutableList<String> parameters;

  private Rule(Builder builder, MessageBundle messages, ImmutableList<String> parameters) {
    this.code = builder.code;
    this.key = builder.key();
    this.severity = builder.severity;
    this.stage = builder.stage;
    this.authority = builder.authority;
    this.standing = builder.standing;
    this.source = builder.source;
    this.messages = messages;
    this.messageKey = "org.psncontrols." + key + ".message";
    this.remedyKey = "org.psncontrols." + key + ".remedy";
    this.parameters = parameters;
  }

  /**
   * Begins a rule whose breach is an error.
   *
   * @param code the code of its problems, never null
   * @return a builder
   */
  public static Builder error(ProblemCode code) {
    return new Builder(code, Problem.Severity.ERROR);
  }

  /**
   * Begins a rule whose breach is a warning.
   *
   * @param code the code of its problems, never null
   * @return a builder
   */
  public static Builder warning(ProblemCode code) {
    return new Builder(code, Problem.Severity.WARNING);
  }

  /**
   * The code of its problems.
   *
   * @return the code
   */
  public ProblemCode getCode() {
    return code;
  }

  /**
   * Its name in the bundle of messages.
   *
   * @return the code; behind a full stop the variant, where rules share a code
   */
  public String getKey() {
    return key;
  }

  /**
   * How grave a breach is.
   *
   * @return the severity
   */
  public Problem.Severity getSeverity() {
    return severity;
  }

  /**
   * The stage from which on it is asked.
   *
   * @return the stage
   */
  public Stage getStage() {
    return stage;
  }

  /**
   * On whose authority it stands.
   *
   * @return the authority
   */
  public Authority getAuthority() {
    return authority;
  }

  /**
   * How far it can be relied on as a statement of the PSN regime.
   *
   * @return the standing
   */
  public Standing getStanding() {
    return standing;
  }

  /**
   * Where it was read, or from what it was inferred.
   *
   * @return the source; empty for a rule of this library
   */
  public Optional<SourceReference> getSource() {
    return source;
  }

  /**
   * The values that its messages name, in the order in which {@link #problem} takes them.
   *
   * @return the names
   */
  public ImmutableList<String> getParameters() {
    return parameters;
  }

  /**
   * The message's template, with the values' names in braces.
   *
   * @param language the language, never null; English where there is no other
   * @return the template
   * @throws IllegalArgumentException if the bundle does not have it, not even in English
   */
  public String getMessage(Locale language) {
    return messages.template(messageKey, language).text();
  }

  /**
   * The remedy's template, with the values' names in braces.
   *
   * @param language the language, never null; English where there is no other
   * @return the template
   * @throws IllegalArgumentException if the bundle does not have it, not even in English
   */
  public String getRemedy(Locale language) {
    return messages.template(remedyKey, language).text();
  }

  /**
   * The message's key in its bundle.
   *
   * @return the key
   */
  public String getMessageKey() {
    return messageKey;
  }

  /**
   * The remedy's key in its bundle.
   *
   * @return the key
   */
  public String getRemedyKey() {
    return remedyKey;
  }

  /**
   * A breach, in English.
   *
   * @param path where, from the value that was checked; never null
   * @param values one for each parameter; neither it nor any of them null
   * @return the problem
   * @throws IllegalArgumentException if there is not one value for each parameter, or the bundle
   *     lacks the message or the remedy
   */
  public Problem problem(String path, Object... values) {
    return problem(Locale.ROOT, source, path, values);
  }

  /**
   * A breach.
   *
   * @param language the language, never null; English where there is no other
   * @param where what the breached limit was read in, such as a policy's source; never null
   * @param path where, from the value that was checked; never null
   * @param values one for each parameter; neither it nor any of them null
   * @return the problem
   * @throws IllegalArgumentException if there is not one value for each parameter, or the bundle
   *     lacks the message or the remedy
   */
  public Problem problem(
      Locale language, Optional<SourceReference> where, String path, Object... values) {
    checkArgument(
        values.length == parameters.size(),
        "rule %s must be given a value for each of %s, but is given %s",
        key,
        parameters,
        values.length);
    for (int i = 0; i < values.length; i++) {
      requireNonNull(values[i], parameters.get(i));
    }
    return Problem.builder()
        .code(code)
        .severity(severity)
        .path(path)
        .message(messages.template(messageKey, language).with(parameters, values))
        .remedy(messages.template(remedyKey, language).with(parameters, values))
        .source(where)
        .build();
  }

  @Override
  public String toString() {
    return key;
  }

  /** Builds rules; not thread-safe. A rule is asked of drafts and stands alone if not told else. */
  public static final class Builder {

    private final ProblemCode code;
    private final Problem.Severity severity;
    private String variant = "";
    private Stage stage = Stage.DRAFT;
    private Authority authority = Authority.LOCAL_CHOICE;
    private Standing standing = Standing.LOCAL;
    private Optional<SourceReference> source = Optional.empty();

    private Builder(ProblemCode code, Problem.Severity severity) {
      this.code = requireNonNull(code, "code");
      this.severity = severity;
    }

    /**
     * One of several ways in which the same thing can be wrong.
     *
     * @param name lower-case words of ASCII letters and digits joined by hyphens, never null
     * @return this builder
     * @throws IllegalArgumentException if the name has another form
     */
    public Builder variant(String name) {
      checkArgument(
          ProblemCode.isWords(name),
          "a rule's variant must be lower-case words joined by hyphens, but is \"%s\"",
          name);
      this.variant = name;
      return this;
    }

    /**
     * The stage from which on it is asked.
     *
     * @param first the stage, never null
     * @return this builder
     */
    public Builder from(Stage first) {
      this.stage = requireNonNull(first, "first");
      return this;
    }

    /**
     * Read in a source.
     *
     * @param by on whose authority, never null
     * @param read the source, never null
     * @return this builder
     */
    public Builder sourced(Authority by, SourceReference read) {
      return standing(by, Standing.SOURCED, read);
    }

    /**
     * Inferred from a source.
     *
     * @param by on whose authority, never null
     * @param read the source, never null
     * @return this builder
     */
    public Builder reconstructed(Authority by, SourceReference read) {
      return standing(by, Standing.RECONSTRUCTED, read);
    }

    private Builder standing(Authority by, Standing how, SourceReference read) {
      this.authority = requireNonNull(by, "by");
      this.standing = how;
      this.source = Optional.of(requireNonNull(read, "read"));
      return this;
    }

    private String key() {
      return variant.isEmpty() ? code.value() : code.value().concat(".").concat(variant);
    }

    /**
     * The rule.
     *
     * @param messages has its message and its remedy, never null
     * @param parameters the values that they name, each once, in ASCII letters; neither it nor any
     *     of them null
     * @return the rule, whose bundle is read when its texts are first needed
     * @throws IllegalArgumentException if a parameter comes twice or has other signs than letters
     */
    public Rule build(MessageBundle messages, String... parameters) {
      ImmutableList<String> names = ImmutableList.copyOf(parameters);
      for (int i = 0; i < names.size(); i++) {
        checkArgument(
            MessageTemplate.isName(names.get(i)) && names.indexOf(names.get(i)) == i,
            "the parameters of rule %s must be distinct names of ASCII letters, but are %s",
            key(),
            names);
      }
      return new Rule(this, requireNonNull(messages, "messages"), names);
    }
  }
}
