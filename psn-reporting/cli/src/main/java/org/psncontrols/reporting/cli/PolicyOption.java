package org.psncontrols.reporting.cli;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import picocli.CommandLine.Option;

/** The option that names a policy. */
final class PolicyOption {

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Decide by the policy in this JSON file (default: the built-in psn-2014).")
  private @Nullable String file;

  CompliancePolicy policy(InputStream standardInput) {
    if (file == null) {
      return CompliancePolicies.psn2014();
    }
    try (InputStream in = Documents.open(file, standardInput)) {
      return Documents.whole(PsnJson.read(CompliancePolicies.FORM, in, Documents.name(file)));
    } catch (IOException e) {
      throw Documents.broken(file);
    }
  }
}
