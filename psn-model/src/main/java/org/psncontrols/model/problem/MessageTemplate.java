package org.psncontrols.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with named places for values.
 *
 * <p>A place is a name in braces, as in Jakarta's messages. Values are put in as they are: what
 * looks like a place in a value stays as it is.
 *
 * @param text as it is in the file
 * @param literals what stands before, between and behind the places
 * @param names the places
 */
record MessageTemplate(String text, ImmutableList<String> literals, ImmutableList<String> names) {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

  static MessageTemplate of(String text) {
    ImmutableList.Builder<String> literals = ImmutableList.builder();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    Matcher place = PLACE.matcher(text);
    int end = 0;
    while (place.find()) {
      literals.add(text.substring(end, place.start()));
      names.add(place.group(1));
      end = place.end();
    }
    literals.add(text.substring(end));
    return new MessageTemplate(text, literals.build(), names.build());
  }

  /** Whether a place can have the name. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The text with values. A name that has none stays as it is. */
  String with(List<String> parameters, Object... values) {
    if (names.isEmpty()) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32 * names.size());
    filled.append(literals.get(0));
    for (int i = 0; i < names.size(); i++) {
      int value = parameters.indexOf(names.get(i));
      if (value < 0) {
        filled.append('{').append(names.get(i)).append('}');
      } else {
        filled.append(values[value]);
      }
      filled.append(literals.get(i + 1));
    }
    return filled.toString();
  }
}
