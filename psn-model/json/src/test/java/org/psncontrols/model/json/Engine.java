package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Every way to read and write the model's types as JSON. */
enum Engine {
  /** The library's own. */
  STREAMING,

  /** A mapper of Jackson 3 as it comes. */
  JACKSON_3,

  /** A mapper of Jackson 3 that would read anything and write everything in another way. */
  JACKSON_3_WITH_IDEAS_OF_ITS_OWN,

  /** A mapper of Jackson 2 as it comes, but for what follows the document, which it lets pass. */
  JACKSON_2,

  /** A mapper of Jackson 2 that would read anything and write everything in another way. */
  JACKSON_2_WITH_IDEAS_OF_ITS_OWN;

  static final JsonMapper PLAIN_3 = JsonMapper.builder().findAndAddModules().build();

  static final com.fasterxml.jackson.databind.json.JsonMapper PLAIN_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonMapper ODD_3 =
      JsonMapper.builder()
          .addModule(new PsnJacksonModule())
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              inclusion ->
                  inclusion.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
              tools.jackson.databind.DefaultTyping.NON_FINAL)
          .build();

  private static final com.fasterxml.jackson.databind.json.JsonMapper ODD_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new PsnJackson2Module())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
          .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX)
          .propertyNamingStrategy(
              com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE)
          .defaultPropertyInclusion(
              com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                  com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS,
                  com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
          .activateDefaultTyping(
              com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                  .allowIfSubType(Object.class)
                  .build(),
              com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.NON_FINAL)
          .build();

  /** What came of reading: a value, or not, and the problems that the forms found. */
  record Outcome(Optional<?> value, Problems problems) {}

  <T> String write(TypeForm<T> type, T value) {
    return switch (this) {
      case STREAMING -> new String(PsnJson.write(type.form(), value), UTF_8);
      case JACKSON_3 -> write(PLAIN_3, value);
      case JACKSON_3_WITH_IDEAS_OF_ITS_OWN -> write(ODD_3, value);
      case JACKSON_2 -> write(PLAIN_2, value);
      case JACKSON_2_WITH_IDEAS_OF_ITS_OWN -> write(ODD_2, value);
    };
  }

  /** Reads a document; one that is not JSON leaves neither value nor problem in a mapper. */
  Outcome read(TypeForm<?> type, byte[] document) {
    return switch (this) {
      case STREAMING -> {
        Reading<?> reading = PsnJson.read(type.form(), document, "JSON");
        yield new Outcome(
            reading.problems().hasErrors() ? Optional.empty() : reading.value(),
            reading.problems());
      }
      case JACKSON_3 -> read(PLAIN_3, type.type(), document);
      case JACKSON_3_WITH_IDEAS_OF_ITS_OWN -> read(ODD_3, type.type(), document);
      case JACKSON_2 -> read(PLAIN_2, type.type(), document);
      case JACKSON_2_WITH_IDEAS_OF_ITS_OWN -> read(ODD_2, type.type(), document);
    };
  }

  private static String write(JsonMapper mapper, Object value) {
    return mapper.writeValueAsString(value);
  }

  private static Outcome read(JsonMapper mapper, Class<?> type, byte[] document) {
    try {
      return new Outcome(Optional.of(mapper.readValue(document, type)), Problems.none());
    } catch (PsnJacksonException e) {
      return new Outcome(Optional.empty(), e.getProblems());
    } catch (JacksonException e) {
      return new Outcome(Optional.empty(), Problems.none());
    }
  }

  private static String write(com.fasterxml.jackson.databind.json.JsonMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome read(
      com.fasterxml.jackson.databind.json.JsonMapper mapper, Class<?> type, byte[] document) {
    try {
      return new Outcome(Optional.of(mapper.readValue(document, type)), Problems.none());
    } catch (PsnJackson2Exception e) {
      return new Outcome(Optional.empty(), e.getProblems());
    } catch (IOException e) {
      return new Outcome(Optional.empty(), Problems.none());
    }
  }
}
