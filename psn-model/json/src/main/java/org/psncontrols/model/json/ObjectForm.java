package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.psncontrols.model.problem.ProblemCodes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The form of a type that is a JSON object, declared member by member.
 *
 * <p>Reading finds every fault of the object: a member that is not declared, one that appears
 * again, one that is missing, and whatever the members' own forms find. The object is read only if
 * every declared member that is there could be read, appeared once, and no required one is missing.
 * An {@link IllegalArgumentException} or {@link IllegalStateException} of the function that builds
 * the value is a problem of the object. Members are written in the order they were declared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @param <B> the type of the builder that gathers a value's members
 * @since 0.1
 */
public final class ObjectForm<T, B> implements JsonForm<T> {

  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final ImmutableMap<String, Member<T, B, ?>> members;

  private ObjectForm(Builder<T, B> declared) {
    this.newBuilder = declared.newBuilder;
    this.build = declared.build;
    this.members = ImmutableMap.copyOf(declared.members);
  }

  /**
   * Starts the declaration of a form.
   *
   * @param <T> the type of the values
   * @param <B> the type of the builder that gathers a value's members
   * @param newBuilder makes an empty builder, never null
   * @param build makes the value once every required member is set, never null
   * @return a declaration without members
   */
  public static <T, B> Builder<T, B> of(Supplier<B> newBuilder, Function<B, T> build) {
    return new Builder<>(newBuilder, build);
  }

  /** The members' names, each with whether it must be there, in the order they were declared. */
  ImmutableMap<String, Boolean> members() {
    return ImmutableMap.copyOf(Maps.transformValues(members, Member::required));
  }

  /** The form of a member; empty where none of that name is declared. */
  Optional<JsonForm<?>> memberForm(String name) {
    return Optional.ofNullable(members.get(name)).map(Member::form);
  }

  @Override
  public Optional<T> read(JsonInput in) {
    if (!in.at(JsonToken.START_OBJECT, "an object")) {
      return Optional.empty();
    }
    long line = in.line();
    B builder = newBuilder.get();
    boolean[] seen = new boolean[members.size()];
    boolean whole = true;
    while (in.next() == JsonToken.PROPERTY_NAME) {
      whole &= readMember(in, builder, seen);
    }
    for (Member<T, B, ?> member : members.values()) {
      if (member.required && !seen[member.index]) {
        in.report(
            line,
            in.pathOf(member.step),
            ProblemCodes.FIELD_MISSING,
            "The member " + Shown.quoted(member.name) + " is missing.",
            "Add it.");
        whole = false;
      }
    }
    return whole ? build(in, line, builder) : Optional.empty();
  }

  private boolean readMember(JsonInput in, B builder, boolean[] seen) {
    String name = in.name();
    Member<T, B, ?> member = members.get(name);
    int mark = in.enterMember(member == null ? Shown.step(name) : member.step);
    boolean whole;
    if (member == null) {
      in.report(
          ProblemCodes.FIELD_UNKNOWN,
          "The member " + Shown.quoted(name) + " is not known here.",
          "Remove it, or correct its name: known are " + String.join(", ", members.keySet()) + ".");
      in.next();
      in.skip();
      whole = true;
    } else if (seen[member.index]) {
      in.report(
          ProblemCodes.FIELD_REPEATED,
          "The member " + Shown.quoted(name) + " appears again in the same object.",
          "Keep the one that holds, and remove the other.");
      in.next();
      in.skip();
      whole = false;
    } else {
      seen[member.index] = true;
      in.next();
      whole = member.read(in, builder);
    }
    in.leave(mark);
    return whole;
  }

  private Optional<T> build(JsonInput in, long line, B builder) {
    try {
      return Optional.of(build.apply(builder));
    } catch (IllegalArgumentException | IllegalStateException e) {
      in.report(
          line,
          in.path(),
          ProblemCodes.VALUE_INVALID,
          Shown.sentence(e),
          "Correct the members that contradict the rule.");
      return Optional.empty();
    }
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    for (Member<T, B, ?> member : members.values()) {
      member.write(value, out);
    }
    out.writeEndObject();
  }

  /** One declared member. */
  private record Member<T, B, V>(
      String name,
      String step,
      int index,
      boolean required,
      JsonForm<V> form,
      Function<T, Optional<V>> getter,
      BiConsumer<B, V> setter) {

    boolean read(JsonInput in, B builder) {
      Optional<V> value = form.read(in);
      value.ifPresent(v -> setter.accept(builder, v));
      return value.isPresent();
    }

    void write(T value, JsonGenerator out) {
      getter
          .apply(value)
          .ifPresent(
              v -> {
                out.writeName(name);
                form.write(v, out);
              });
    }
  }

  /**
   * Declares the members of a form, in the order in which they are written.
   *
   * <p>Every method throws {@link IllegalArgumentException} if a member of the name is declared
   * already. Not thread-safe.
   *
   * @param <T> the type of the values
   * @param <B> the type of the builder that gathers a value's members
   * @since 0.1
   */
  public static final class Builder<T, B> {

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Map<String, Member<T, B, ?>> members = new LinkedHashMap<>();

    private Builder(Supplier<B> newBuilder, Function<B, T> build) {
      this.newBuilder = requireNonNull(newBuilder, "newBuilder");
      this.build = requireNonNull(build, "build");
    }

    /**
     * Declares a member that is always there.
     *
     * @param <V> the type of the member
     * @param name the member's name, never null
     * @param form the member's form, never null
     * @param getter gets the member from a value, never null
     * @param setter sets the member in a builder, never null
     * @return this declaration
     */
    public <V> Builder<T, B> required(
        String name, JsonForm<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
      requireNonNull(getter, "getter");
      return add(name, true, form, value -> Optional.of(getter.apply(value)), setter);
    }

    /**
     * Declares a member that may be absent.
     *
     * @param <V> the type of the member
     * @param name the member's name, never null
     * @param form the member's form, never null
     * @param getter gets the member from a value, never null
     * @param setter sets the member in a builder where it is there, never null
     * @return this declaration
     */
    public <V> Builder<T, B> optional(
        String name, JsonForm<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return add(name, false, form, requireNonNull(getter, "getter"), setter);
    }

    /**
     * Declares a number that may be absent.
     *
     * @param name the member's name, never null
     * @param form the member's form, never null
     * @param getter gets the member from a value, never null
     * @param setter sets the member in a builder where it is there, never null
     * @return this declaration
     */
    public Builder<T, B> optionalInt(
        String name,
        JsonForm<Integer> form,
        Function<T, OptionalInt> getter,
        BiConsumer<B, Integer> setter) {
      return optional(name, form, getter.andThen(ObjectForm::boxed), setter);
    }

    /**
     * Declares a large number that may be absent.
     *
     * @param name the member's name, never null
     * @param form the member's form, never null
     * @param getter gets the member from a value, never null
     * @param setter sets the member in a builder where it is there, never null
     * @return this declaration
     */
    public Builder<T, B> optionalLong(
        String name,
        JsonForm<Long> form,
        Function<T, OptionalLong> getter,
        BiConsumer<B, Long> setter) {
      return optional(name, form, getter.andThen(ObjectForm::boxed), setter);
    }

    /**
     * Declares a collection; where it is empty, the member is left out.
     *
     * @param <C> the type of the collection
     * @param name the member's name, never null
     * @param form the member's form, never null
     * @param getter gets the member from a value, never null
     * @param setter sets the member in a builder where it is there, never null
     * @return this declaration
     */
    public <C extends Collection<?>> Builder<T, B> collection(
        String name, JsonForm<C> form, Function<T, C> getter, BiConsumer<B, C> setter) {
      requireNonNull(getter, "getter");
      return add(
          name,
          false,
          form,
          value -> Optional.of(getter.apply(value)).filter(items -> !items.isEmpty()),
          setter);
    }

    private <V> Builder<T, B> add(
        String name,
        boolean required,
        JsonForm<V> form,
        Function<T, Optional<V>> getter,
        BiConsumer<B, V> setter) {
      requireNonNull(name, "name");
      Member<T, B, V> member =
          new Member<>(
              name,
              Shown.step(name),
              members.size(),
              required,
              requireNonNull(form, "form"),
              getter,
              requireNonNull(setter, "setter"));
      if (members.putIfAbsent(name, member) != null) {
        throw new IllegalArgumentException(
            "a member must be declared once, but \"" + name + "\" is declared again");
      }
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the form
     */
    public ObjectForm<T, B> build() {
      return new ObjectForm<>(this);
    }
  }

  private static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
