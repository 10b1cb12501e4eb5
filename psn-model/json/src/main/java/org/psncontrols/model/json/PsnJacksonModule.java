package org.psncontrols.model.json;

import org.jspecify.annotations.Nullable;
import org.psncontrols.model.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.AccessPattern;

/**
 * Makes a mapper of Jackson 3 read and write the model's types, by themselves or as part of other
 * classes, as the documents that {@link PsnJson} reads and writes.
 *
 * <p>Every type of {@link PsnJson#forms()} is covered, and the types that belong to one of them.
 * Their forms are as strict here as there, whatever the mapper is told about unknown members,
 * names, dates, inclusion or default types: a member that is not known, appears again or has the
 * wrong type is refused, and so is null, except for a member of another class, of which the mapper
 * decides. What is refused is a {@link PsnJacksonException} with every problem. Values that are
 * texts in JSON are keys of maps in the same words.
 *
 * <p>The syntax stays the mapper's affair: what its parser takes for JSON or refuses, the size of
 * the document, and how its generator prints. A value may be nested {@value PsnJson#MAX_DEPTH} deep
 * within itself. To write a value that cannot stand in JSON throws {@link DatabindException}.
 *
 * <p>Register it with {@code JsonMapper.builder().addModule(new PsnJacksonModule())}; on the class
 * path, {@code findAndAddModules()} finds it too. It needs {@code
 * tools.jackson.core:jackson-databind}, which psn-model-json does not bring along. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class PsnJacksonModule extends JacksonModule {

  /** Makes the module, of which one is enough. */
  public PsnJacksonModule() {}

  @Override
  public String getModuleName() {
    return PsnJacksonModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writers());
    context.addDeserializers(new Readers());
    context.addKeySerializers(new KeyWriters());
    context.addKeyDeserializers(PsnJacksonModule::keyReader);
  }

  private static final class Writers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.Value format) {
      return ValueReading.formOf(type.getRawClass()).map(Writer::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.Value format) {
      return findSerializer(config, type, bean, format);
    }
  }

  private static final class Readers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      Class<?> wanted = type.getRawClass();
      return ValueReading.formOf(wanted).map(form -> new Reader(form, wanted)).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return findBeanDeserializer(type, config, bean);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return ValueReading.formOf(type).isPresent();
    }
  }

  private static final class KeyWriters extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.Value format) {
      return ValueReading.keyFormOf(type.getRawClass()).map(KeyWriter::new).orElse(null);
    }
  }

  private static @Nullable KeyDeserializer keyReader(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    Class<?> wanted = type.getRawClass();
    return ValueReading.keyFormOf(wanted).map(form -> new KeyReader(form, wanted)).orElse(null);
  }

  private static final class KeyWriter<T> extends ValueSerializer<T> {

    private final TypeForm<T> form;

    KeyWriter(TypeForm<T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try {
        out.writeName(ValueReading.writeKey(form, value));
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(out, e.getMessage(), e);
      }
    }
  }

  private static final class KeyReader extends KeyDeserializer {

    private final TypeForm<?> form;
    private final Class<?> wanted;

    KeyReader(TypeForm<?> form, Class<?> wanted) {
      this.form = form;
      this.wanted = wanted;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      ValueReading.Read read = ValueReading.readKey(key, form, wanted);
      if (read.problems().hasErrors()) {
        throw new PsnJacksonException(context.getParser(), wanted, read.problems());
      }
      return read.value().orElseThrow();
    }
  }

  private static final class Writer<T> extends ValueSerializer<T> {

    private final TypeForm<T> form;

    Writer(TypeForm<T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try {
        form.form().write(value, out);
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(out, e.getMessage(), e);
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
      serialize(value, out, context);
    }
  }

  private static final class Reader extends ValueDeserializer<Object> {

    private final TypeForm<?> form;
    private final Class<?> wanted;

    Reader(TypeForm<?> form, Class<?> wanted) {
      this.form = form;
      this.wanted = wanted;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      ValueReading.Read read = ValueReading.read(new ParserTokens(parser), form, wanted);
      if (read.problems().hasErrors()) {
        throw refused(parser, read.problems());
      }
      return read.value().orElseThrow();
    }

    private JacksonException refused(JsonParser parser, Problems problems) {
      JacksonException refused = new PsnJacksonException(parser, wanted, problems);
      for (Object step : ValueReading.stepsBack(problems)) {
        refused =
            step instanceof Integer index
                ? refused.prependPath(wanted, index)
                : refused.prependPath(wanted, (String) step);
      }
      return refused;
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type) {
      return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      // A class that holds values of the model says itself what it thinks of null.
      if (parser != null
          && parser.currentToken() == JsonToken.VALUE_NULL
          && !parser.streamReadContext().inObject()) {
        throw refused(parser, ValueReading.problemsOfNull(new ParserTokens(parser), form));
      }
      return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
