package org.psncontrols.rules.validation;

import org.jspecify.annotations.Nullable;

/**
 * A property path, built only as text when a fault needs it.
 *
 * @param parent the path it continues; null at the root
 * @param name the property; empty at the root
 * @param index the index in the property, or -1
 */
record Path(@Nullable Path parent, String name, int index) {

  static final Path ROOT = new Path(null, "", -1);

  Path field(String field) {
    return new Path(this, field, -1);
  }

  Path item(String list, int at) {
    return new Path(this, list, at);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(64);
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent == null) {
      return;
    }
    parent.appendTo(text);
    if (!text.isEmpty()) {
      text.append('.');
    }
    text.append(name);
    if (index >= 0) {
      text.append('[').append(index).append(']');
    }
  }
}
