package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON Schema of a document from its type.
 *
 * <p>The accessors are the members, with the constraints that stand on them. The type's form says
 * which members there are, in which order, and which must be there; a type with a form that is no
 * object is a text.
 */
final class SchemaWriter {

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String DATE = "([0-9]{4}|[0-9]{4}-[0-9]{2}|[0-9]{4}-[Qq][1-4]|" + DAY + ")";

  /** What a text looks like, where that can be said; the types say it to people. */
  private static final ImmutableMap<Class<?>, String> PATTERNS =
      ImmutableMap.of(
          LocalDate.class, DAY,
          DateSpan.class, DATE + "|" + DAY + "/" + DAY,
          Share.class, "[0-9]{1,3}(\\.[0-9]{1,2})?%?",
          ControlId.class, "[A-Za-z0-9][A-Za-z0-9._()/-]*",
          ServiceCode.class, "SRV_[0-9]{4}",
          ProblemCode.class, "[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final ImmutableMap<String, Boolean> STATED =
      ImmutableMap.of("value", true, "standing", true, "source", false);

  /** How the generator calls a definition that allows null beside one that does not. */
  private static final String NULLABLE = "-nullable";

  private static final JsonMapper MAPPER = new JsonMapper();

  private SchemaWriter() {}

  /** The schema of a document, as it is kept. */
  static String write(TypeForm<?> document) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, new OptionPreset())
            .with(
                Option.SCHEMA_VERSION_INDICATOR,
                Option.FLATTENED_OPTIONALS,
                Option.GETTER_METHODS,
                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.ALLOF_CLEANUP_AT_THE_END)
            .with(new Constraints());
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(SchemaWriter::define)
        .withDefinitionNamingStrategy(new Names())
        .withTitleResolver(scope -> title(scope.getType()))
        .withArrayUniqueItemsResolver(
            scope -> scope.getType().isInstanceOf(Set.class) ? Boolean.TRUE : null)
        .withPropertySorter(
            Comparator.comparingInt(
                member -> position(member.getDeclaringType(), member.getSchemaPropertyName())));
    config.forFields().withIgnoreCheck(field -> true);
    config
        .forMethods()
        .withPropertyNameOverrideResolver(method -> name(method.getDeclaredName()))
        .withIgnoreCheck(method -> !isMember(method))
        .withArrayMaxItemsResolver(SchemaWriter::maxItems)
        .withRequiredCheck(
            method ->
                members(method.getDeclaringType())
                    .getOrDefault(name(method.getDeclaredName()), false));
    JsonNode schema = new SchemaGenerator(config.build()).generateSchema(document.type());
    withoutNull(schema);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  /** Takes back that what may be absent may be null, which no form reads. */
  private static void withoutNull(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().removeIf(name -> name.endsWith(NULLABLE));
      if (object.path("type") instanceof ArrayNode types) {
        object.set("type", types.get(0));
      }
      if (object.path("$ref").asString("").endsWith(NULLABLE)) {
        object.put("$ref", object.get("$ref").stringValue().replaceFirst(NULLABLE + "$", ""));
      }
    }
    node.forEach(SchemaWriter::withoutNull);
  }

  private static boolean isMember(MethodScope method) {
    return method.getArgumentCount() == 0
        && members(method.getDeclaringType()).containsKey(name(method.getDeclaredName()));
  }

  /** The greatest number of items that the member's form reads. */
  private static @Nullable Integer maxItems(MethodScope method) {
    return formOf(method.getDeclaringType().getErasedType())
        .filter(ObjectForm.class::isInstance)
        .flatMap(form -> ((ObjectForm<?, ?>) form).memberForm(name(method.getDeclaredName())))
        .filter(form -> form instanceof ArrayForm && method.isContainerType())
        .map(form -> ((ArrayForm<?, ?>) form).maxItems())
        .orElse(null);
  }

  private static int position(ResolvedType type, String name) {
    return ImmutableList.copyOf(members(type).keySet()).indexOf(name);
  }

  /** The members of a type that is an object, with whether they must be there. */
  private static ImmutableMap<String, Boolean> members(ResolvedType type) {
    if (type.getErasedType() == Stated.class) {
      return STATED;
    }
    return formOf(type.getErasedType())
        .filter(ObjectForm.class::isInstance)
        .map(form -> ((ObjectForm<?, ?>) form).members())
        .orElse(ImmutableMap.of());
  }

  private static Optional<JsonForm<?>> formOf(Class<?> type) {
    return PsnJson.forms().stream()
        .filter(form -> form.type() == type)
        .<JsonForm<?>>map(TypeForm::form)
        .findAny();
  }

  private static String name(String accessor) {
    String bean = accessor.replaceFirst("^(get|is)(?=[A-Z])", "");
    return bean.equals(accessor)
        ? accessor
        : CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, bean);
  }

  private static @Nullable String title(ResolvedType type) {
    return members(type).isEmpty() || type.getErasedType() == Stated.class
        ? null
        : type.getErasedType().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  private static @Nullable CustomDefinition define(
      ResolvedType resolved, SchemaGenerationContext context) {
    Class<?> type = resolved.getErasedType();
    if (type == OptionalInt.class || type == OptionalLong.class) {
      return inline(MAPPER.createObjectNode().put("type", "integer"));
    } else if (type == LocalDate.class) {
      return inline(text(type).put("format", "date"));
    } else if (!type.getName().startsWith("org.psncontrols.") || type == Stated.class) {
      return null;
    }
    if (type == Marking.class) {
      return marking(context);
    }
    JsonForm<?> form =
        formOf(type)
            .orElseThrow(
                () ->
                    new AssertionError(
                        type + " stands in a document, but has no form in PsnJson.forms()"));
    if (form instanceof ObjectForm) {
      return null;
    }
    ArrayNode constants = MAPPER.createArrayNode();
    if (form instanceof EnumForm<?> words) {
      words.words().keySet().forEach(constants::add);
    } else {
      constants(type).forEach(constant -> constants.add(written(form, constant)));
    }
    return constants.isEmpty()
        ? inline(text(type).put("maxLength", maxLength(form)))
        : new CustomDefinition(
            MAPPER.createObjectNode().put("type", "string").set("enum", constants),
            DefinitionType.STANDARD,
            AttributeInclusion.NO);
  }

  private static int maxLength(JsonForm<?> form) {
    return form instanceof ParsedForm<?> parsed ? parsed.maxLength() : JsonForms.MAX_PARSED_LENGTH;
  }

  /** A marking is its scheme and its text, which are no accessors. */
  private static CustomDefinition marking(SchemaGenerationContext context) {
    ObjectNode definition = MAPPER.createObjectNode().put("type", "object");
    ObjectNode members = definition.putObject("properties");
    members.set(
        "scheme",
        context.createDefinitionReference(context.getTypeContext().resolve(Scheme.class)));
    members.putObject("text").put("type", "string").put("maxLength", Marking.MAX_LENGTH);
    definition.putArray("required").add("scheme").add("text");
    definition.put("title", "Marking").put("additionalProperties", false);
    return new CustomDefinition(definition, DefinitionType.STANDARD, AttributeInclusion.NO);
  }

  private static CustomDefinition inline(ObjectNode definition) {
    return new CustomDefinition(definition, DefinitionType.INLINE, AttributeInclusion.YES);
  }

  private static ObjectNode text(Class<?> type) {
    ObjectNode text = MAPPER.createObjectNode().put("type", "string");
    if (PATTERNS.containsKey(type)) {
      text.put("pattern", "^(" + PATTERNS.get(type) + ")$");
    }
    return text;
  }

  /** Every value of a type that has nothing but constants. */
  private static Stream<?> constants(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants());
    }
    return type.isSealed() && Arrays.stream(type.getPermittedSubclasses()).allMatch(Class::isEnum)
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SchemaWriter::constants)
        : Stream.empty();
  }

  @SuppressWarnings("unchecked") // The constant is of the form's type.
  private static <T> JsonNode written(JsonForm<T> form, Object constant) {
    return MAPPER.readTree(new String(PsnJson.write(form, (T) constant), UTF_8));
  }

  /** Reads the model's own constraint beside those of Jakarta. */
  private static final class Constraints extends JakartaValidationModule {

    Constraints() {
      super(JakartaValidationOption.NOT_NULLABLE_METHOD_IS_REQUIRED);
    }

    @Override
    protected @Nullable Integer resolveStringMinLength(MemberScope<?, ?> member) {
      NotBlankIfPresent optional =
          getAnnotationFromFieldOrGetter(
              member, NotBlankIfPresent.class, NotBlankIfPresent::groups);
      return optional == null ? super.resolveStringMinLength(member) : Integer.valueOf(1);
    }
  }

  /** Names definitions as the forms are named. */
  private static final class Names implements SchemaDefinitionNamingStrategy {

    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
      return name(key.getType());
    }

    private static String name(ResolvedType type) {
      StringBuilder name = new StringBuilder(TypeForm.nameOf(type.getErasedType()));
      type.getTypeParameters().forEach(parameter -> name.append('-').append(name(parameter)));
      return name.toString();
    }
  }
}
