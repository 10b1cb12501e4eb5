package org.psncontrols.reporting.problem;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;

/**
 * Tells problems apart across files that were edited: a hash of what each says, without line
 * numbers and positions in lists, and which of those with the same hash it is. Not thread-safe.
 */
final class Fingerprints {

  private static final int LENGTH = 32;

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  /** Numbers by which a message points to a line or a place in it. */
  private static final Pattern PLACE = Pattern.compile("\\b((?:byte|line|column) |:)\\d+");

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next problem, in the order of the problems. */
  String next(Problem problem) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, problem.getCode().value());
    put(hasher, problem.getLocation().map(Location::document).orElse(""));
    put(hasher, INDEX.matcher(problem.getPath()).replaceAll("[]"));
    put(
        hasher,
        PLACE.matcher(INDEX.matcher(problem.getMessage()).replaceAll("[]")).replaceAll("$1"));
    String hash = hasher.hash().toString().substring(0, LENGTH);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  /** Adds a text and its length, so that no two lists of texts run together alike. */
  private static void put(Hasher hasher, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    hasher.putInt(utf8.length).putBytes(utf8);
  }
}
