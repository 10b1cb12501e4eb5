package org.psncontrols.model.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public document in which a fact was read.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SourceReference {

  /** The greatest length of any of its texts, in UTF-16 units. */
  int MAX_LENGTH = 2_000;

  /**
   * The key under which the document is known here.
   *
   * @return the key, such as {@code S30}
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getKey();

  /**
   * The document's title.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getTitle();

  /**
   * The place within the document.
   *
   * @return the place, such as {@code Appendix A, section A.1.3}; empty for the whole document
   */
  Optional<@Size(max = MAX_LENGTH) String> getLocator();

  /**
   * Where the document was found.
   *
   * @return the web address; empty where none was recorded
   */
  Optional<@Size(max = MAX_LENGTH) String> getAddress();

  /**
   * A new builder.
   *
   * @return a builder that needs a key and a title
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds source references; not thread-safe. */
  final class Builder extends ImmutableSourceReference.Builder {
    Builder() {}
  }
}
