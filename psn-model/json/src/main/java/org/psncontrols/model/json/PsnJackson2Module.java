package org.psncontrols.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.problem.Problems;

/**
 * Makes a mapper of Jackson 2 read and write the model's types, by themselves or as part of other
 * classes, as the documents that {@link PsnJson} reads and writes.
 *
 * <p>Every type of {@link PsnJson#forms()} is covered, and the types that belong to one of them.
 * Their forms are as strict here as there, whatever the mapper is told about unknown members,
 * names, dates, inclusion or default types: a member that is not known, appears again or has the
 * wrong type is refused, and so is null, except for a member of another class, of which the mapper
 * decides. What is refused is a {@link PsnJackson2Exception} with every problem. Values that are
 * texts in JSON are keys of maps in the same words.
 *
 * <p>The syntax stays the mapper's affair: what its parser takes for JSON or refuses, the size of
 * the document, and how its generator prints. A value may be nested {@value PsnJson#MAX_DEPTH} deep
 * within itself. To write a value that cannot stand in JSON throws {@link JsonMappingException}.
 *
 * <p>Register it with {@code JsonMapper.builder().addModule(new PsnJackson2Module())}; on the class
 * path, {@code findAndAddModules()} finds it too. It needs {@code
 * com.fasterxml.jackson.core:jackson-databind}, which psn-model-json does not bring along.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PsnJackson2Module extends Module {

  /** Makes the module, of which one is enough. */
  public PsnJackson2Module() {}

  @Override
  public String getModuleName() {
    return PsnJackson2Module.class.getName();
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
    context.addKeyDeserializers(PsnJackson2Module::keyReader);
  }

  private static final class Writers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return ValueReading.formOf(type.getRawClass()).map(Writer::new).orElse(null);
    }
  }

  private static final class Readers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription bean) {
      return find(type);
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> wanted) {
      return ValueReading.formOf(wanted).map(form -> new Reader(form, wanted)).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return ValueReading.formOf(type).isPresent();
    }
  }

  private static final class KeyWriters extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return ValueReading.keyFormOf(type.getRawClass()).map(KeyWriter::new).orElse(null);
    }
  }

  private static @Nullable KeyDeserializer keyReader(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    Class<?> wanted = type.getRawClass();
    return ValueReading.keyFormOf(wanted).map(form -> new KeyReader(form, wanted)).orElse(null);
  }

  private static final class KeyWriter<T> extends JsonSerializer<T> {

    private final TypeForm<T> form;

    KeyWriter(TypeForm<T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try {
        out.writeFieldName(ValueReading.writeKey(form, value));
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(out, e.getMessage(), e);
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
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      ValueReading.Read read = ValueReading.readKey(key, form, wanted);
      if (read.problems().hasErrors()) {
        throw new PsnJackson2Exception(context.getParser(), wanted, read.problems());
      }
      return read.value().orElseThrow();
    }
  }

  private static final class Writer<T> extends JsonSerializer<T> {

    private final TypeForm<T> form;

    Writer(TypeForm<T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      byte[] document;
      try {
        document = PsnJson.write(form.form(), value);
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(out, e.getMessage(), e);
      }
      Jackson2Copy.copy(document, out);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      serialize(value, out, provider);
    }
  }

  private static final class Reader extends JsonDeserializer<Object> {

    private final TypeForm<?> form;
    private final Class<?> wanted;

    Reader(TypeForm<?> form, Class<?> wanted) {
      this.form = form;
      this.wanted = wanted;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      ValueReading.Read read;
      try {
        read = ValueReading.read(new Jackson2Tokens(parser), form, wanted);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      if (read.problems().hasErrors()) {
        throw refused(parser, read.problems());
      }
      return read.value().orElseThrow();
    }

    private PsnJackson2Exception refused(JsonParser parser, Problems problems) {
      PsnJackson2Exception refused = new PsnJackson2Exception(parser, wanted, problems);
      for (Object step : ValueReading.stepsBack(problems)) {
        if (step instanceof Integer index) {
          refused.prependPath(wanted, index);
        } else {
          refused.prependPath(wanted, (String) step);
        }
      }
      return refused;
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context)
        throws JsonMappingException {
      JsonParser parser = context.getParser();
      // A class that holds values of the model says itself what it thinks of null.
      if (parser != null
          && parser.currentToken() == JsonToken.VALUE_NULL
          && !parser.getParsingContext().inObject()) {
        throw refused(parser, ValueReading.problemsOfNull(new Jackson2Tokens(parser), form));
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
