using System.Globalization;
using System.Text;
using System.Xml;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Reports;

/// <summary>
/// Writes the XML that build servers read: a suite for each plan and policy, a case for each rule. A breach of a required rule is a
/// failure, a required rule that could not be judged is an error, and a breach of a typical one is text beside a case that passes.
/// </summary>
internal sealed class JUnitReports : IReportWriter
{
    private readonly Terminal _terminal;
    private readonly XmlWriter _xml;

    public JUnitReports(Terminal terminal)
    {
        _terminal = terminal;
        _xml = XmlWriter.Create(terminal.Output.Stream, new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        });
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "asam-iop");
    }

    public void Write(string file, IReadOnlyList<PolicyReport> reports)
    {
        foreach (PolicyReport report in reports)
            WriteSuite(file, report);
    }

    public void Write(IReadOnlyList<InputFault> faults)
    {
        foreach (InputFault fault in faults)
            _terminal.Complain(fault.ToString());
        InputFault first = faults[0];
        StartSuite(first.Place, first.File, tests: 1, failures: 0, errors: 1, skipped: 0);
        StartCase(first.Place, "can-be-read");
        WriteResult("error", first.Message, string.Join('\n', faults));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void Finish()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    private static string? ElementOf(RuleOutcome outcome) => (outcome.Result, outcome.Rule.Enforcement) switch
    {
        (RuleResult.Violated, Enforcement.Required) => "failure",
        (RuleResult.NotEvaluable, Enforcement.Required) => "error",
        (RuleResult.NotEvaluable or RuleResult.NotApplicable, _) => "skipped",
        _ => null,
    };

    private static string WithChanges(RuleOutcome outcome) =>
        string.Join('\n', [outcome.Message, .. outcome.Changes.Select(change => $"This would mend it: {change}.")]);

    private void WriteSuite(string file, PolicyReport report)
    {
        int Count(string element) => report.Outcomes.Count(outcome => ElementOf(outcome) == element);

        string plan = report.Plan!.Id;
        StartSuite($"{plan} ({report.Policy.Id})", file, report.Outcomes.Count, Count("failure"), Count("error"), Count("skipped"));
        foreach (RuleOutcome outcome in report.Outcomes)
        {
            StartCase(plan, outcome.RuleName);
            if (ElementOf(outcome) is string element)
                WriteResult(element, outcome.Message, element == "failure" ? WithChanges(outcome) : null);
            else if (outcome.Result == RuleResult.Violated)
                _xml.WriteElementString("system-out", XmlText.Of(WithChanges(outcome)));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void StartSuite(string name, string file, int tests, int failures, int errors, int skipped)
    {
        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", XmlText.Of(name));
        _xml.WriteAttributeString("file", XmlText.Of(file));
        foreach ((string attribute, int count) in new[] { ("tests", tests), ("failures", failures), ("errors", errors), ("skipped", skipped) })
            _xml.WriteAttributeString(attribute, count.ToString(CultureInfo.InvariantCulture));
    }

    private void StartCase(string className, string name)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", XmlText.Of(className));
        _xml.WriteAttributeString("name", XmlText.Of(name));
    }

    private void WriteResult(string element, string message, string? text = null)
    {
        _xml.WriteStartElement(element);
        _xml.WriteAttributeString("message", XmlText.Of(message));
        _xml.WriteString(XmlText.Of(text ?? string.Empty));
        _xml.WriteEndElement();
    }
}
