package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/** The forms of where a fact comes from. */
final class SourceForms {

  private static final JsonForm<String> TEXT = JsonForms.text(SourceReference.MAX_LENGTH);

  static final JsonForm<Standing> STANDING = JsonForms.enumeration(Standing.class);

  static final JsonForm<DateSpan> DATE_SPAN = JsonForms.parsed(DateSpan::parse, DateSpan::toString);

  static final JsonForm<SourceReference> REFERENCE =
      ObjectForm.of(SourceReference::builder, SourceReference.Builder::build)
          .required("key", TEXT, SourceReference::getKey, SourceReference.Builder::key)
          .required("title", TEXT, SourceReference::getTitle, SourceReference.Builder::title)
          .optional("locator", TEXT, SourceReference::getLocator, SourceReference.Builder::locator)
          .optional("address", TEXT, SourceReference::getAddress, SourceReference.Builder::address)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(Standing.class, STANDING), TypeForm.of(DateSpan.class, DATE_SPAN));

  private SourceForms() {}
}
