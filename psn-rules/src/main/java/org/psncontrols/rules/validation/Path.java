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
    if (parent == null) {
      return "";
    }
    String before = parent.toString();
    String own = index < 0 ? name : name + "[" + index + "]";
    return before.isEmpty() ? own : before + "." + own;
  }
}
