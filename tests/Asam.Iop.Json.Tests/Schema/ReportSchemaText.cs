using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>
/// The schema file of reports as the domain's bounds and codes make it. What an outcome has depends on its result: a breach has figures and
/// weeks, what was not judged has a reason.
/// </summary>
internal sealed class ReportSchemaText
{
    private const string Code = "[a-z0-9.-]{1,100}";
    private const string PolicyId = Code + @"(\+strict)?";

    private readonly SchemaWriter _schema;

    private ReportSchemaText(SchemaWriter schema) => _schema = schema;

    public static string Generate() => SchemaWriter.Generate(
        "Report of a policy on a plan of an intensive outpatient program",
        "Lengths of time are in minutes; the limit of a mean is for one of its weeks. A range of weeks has two ends, both inclusive; "
        + "the second is null where every further week is meant.",
        schema =>
        {
            ReportSchemaText report = new(schema);
            report.WriteReport();
            schema.Definitions(() =>
            {
                report.WriteDefinitions();
                new ChangeDefinitions(schema).Write();
                new PlanDefinitions(schema).Write();
            });
        });

    private void WriteReport() => _schema.ObjectOf(["policy", "verdict", "outcomes"], () =>
    {
        _schema.Property("plan", _schema.Id);
        _schema.Property("policy", () => _schema.Pattern($"^{PolicyId}$"));
        _schema.Property("verdict", () => _schema.Codes(PolicyCodes.Verdicts.Codes));
        _schema.Property("outcomes", () => _schema.ArrayOf("outcome", 1, max: null));
        _schema.Property("unmodeled", () => _schema.ArrayOf("unmodeled", 1, max: null));
    });

    private void WriteDefinitions()
    {
        _schema.Property("outcome", WriteOutcome);
        _schema.Property("weeks", () => _schema.PairOf(WriteWeek, () => _schema.AnyOf(WriteWeek, _schema.Null)));
        _schema.Property("observed", WriteObserved);
        _schema.Property("limit", WriteLimit);
        _schema.Property("unmodeled", () => _schema.ObjectOf(["text", "sources"], () =>
        {
            _schema.Property("text", () => _schema.Text(Text.MaxSentenceLength));
            _schema.Property("sources", WriteSources);
        }));
        _schema.Property("source", () => SourceForm.Write(_schema));
    }

    private void WriteOutcome()
    {
        _schema.ObjectOf(["rule", "kind", "enforcement", "outcome", "message", "sources"], () =>
        {
            _schema.Property("rule", () => _schema.Pattern($"^{PolicyId}/{Code}$"));
            _schema.Property("kind", () => _schema.Codes([.. RuleKind.All.Select(kind => kind.Code)]));
            _schema.Property("enforcement", () => _schema.Codes(PolicyCodes.Enforcements.Codes));
            _schema.Property("basis", () => _schema.Codes([.. ScheduleCodes.Bases.Codes.Except([ScheduleCodes.Bases.Of(Basis.Scheduled)])]));
            _schema.Property("population", () => _schema.Codes(VocabularyCodes.Populations.Codes));
            _schema.Property("outcome", () => _schema.Codes(PolicyCodes.Results.Codes));
            _schema.Property("weeks", () => _schema.ArrayOf("weeks", 1, max: null));
            _schema.Property("observed", () => _schema.Reference("observed"));
            _schema.Property("limit", () => _schema.Reference("limit"));
            _schema.Property("reasonCode", () => _schema.Codes(PolicyCodes.Reasons.Codes));
            _schema.Property("reason", () => _schema.Text());
            _schema.Property("message", () => _schema.Text());
            _schema.Property("changes", () => _schema.ArrayOf("change", 1, max: null));
            _schema.Property("sources", WriteSources);
        });
        _schema.OneOf(
            () => WriteCase(RuleResult.Satisfied, has: ["observed"], hasNot: ["weeks", "reasonCode", "reason", "changes"]),
            () => WriteCase(RuleResult.Violated, has: ["weeks", "observed", "limit"], hasNot: ["reasonCode", "reason"]),
            () => WriteCase(RuleResult.NotEvaluable, has: ["reasonCode", "reason"], hasNot: ["observed", "changes"]),
            () => WriteCase(RuleResult.NotApplicable, has: ["reasonCode", "reason"], hasNot: ["weeks", "observed", "limit", "changes"]));
    }

    private void WriteCase(RuleResult result, string[] has, string[] hasNot) =>
        _schema.Case("outcome", PolicyCodes.Results.Of(result), has, hasNot);

    /// <summary>One value, or a range of which only a length without an end has no greatest; of a mean also the number of its weeks.</summary>
    private void WriteObserved() => _schema.AnyOf(
        () => _schema.ObjectOf(["value", "unit"], () =>
        {
            _schema.Property("value", () => _schema.Whole(0));
            WriteUnit();
            _schema.Property("weeks", WriteWeek);
        }),
        () => _schema.ObjectOf(["min", "unit"], () =>
        {
            _schema.Property("min", () => _schema.Whole(0));
            _schema.Property("max", () => _schema.Whole(0));
            WriteUnit();
            _schema.Property("weeks", WriteWeek);
        }));

    private void WriteLimit()
    {
        _schema.ObjectOf(["unit"], () =>
        {
            _schema.Property("min", () => _schema.Whole(0));
            _schema.Property("max", () => _schema.Whole(0));
            WriteUnit();
        });
        _schema.AnyOf(() => _schema.Required("min"), () => _schema.Required("max"));
    }

    private void WriteUnit() => _schema.Property("unit", () => _schema.Codes(PolicyCodes.Units.Codes));

    private void WriteWeek() => _schema.Whole(1);

    private void WriteSources() => _schema.ArrayOf("source", 1, max: null);
}
