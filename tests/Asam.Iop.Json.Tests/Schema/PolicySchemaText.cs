using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>
/// The schema file of policies as the domain's bounds and codes, and the declarations of the kinds of rule, make it: see
/// <see cref="PlanSchemaText"/>.
/// </summary>
internal sealed class PolicySchemaText(SchemaWriter schema)
{
    private const decimal MinutesPerHour = 60;
    private const string Code = "^[a-z0-9.-]+$";

    public static string Generate() => SchemaWriter.Generate(
        "Policy for intensive outpatient programs",
        "The dated, cited rules of one authority. Some faults that span values only a reader refuses; the package's README lists them.",
        schema => new PolicySchemaText(schema).Write());

    private void Write()
    {
        schema.ObjectOf(["id", "title", "authority", "sources", "rules"], () =>
        {
            schema.Property("$schema", schema.AnyText);
            schema.Property("format", () => schema.Whole(1, 1));
            schema.Property("id", CodeId);
            schema.Property("title", () => schema.Text(Text.MaxLength));
            schema.Property("authority", () => schema.Codes(PolicyCodes.Authorities.Codes));
            schema.Property("jurisdiction", () => schema.Text(Text.MaxLength));
            schema.Property("edition", () => schema.Codes(VocabularyCodes.Editions.Codes));
            schema.Property("effective", Effective);
            schema.Property("confidence", () => schema.Codes(PolicyCodes.Confidences.Codes));
            schema.Property("counts", () => schema.ArrayOf("service", 1, null));
            schema.Property("excludes", () => schema.ArrayOf("service", 0, null));
            schema.Property("conditions", () => schema.ArrayOf(() => schema.Codes(VocabularyCodes.Conditions.Codes), 1, null));
            schema.Property("adolescentAges", Ages);
            schema.Property("sources", () => schema.ArrayOf(() => SourceForm.Write(schema), 1, null));
            schema.Property("rules", () => schema.ArrayOf("rule", 1, null));
            schema.Property("unmodeled", () => schema.ArrayOf(Unmodeled, 0, null));
        });
        schema.Definitions(() =>
        {
            schema.Property("service", () => schema.Codes(ServiceSet.AllWords));
            schema.Property("citations", () => schema.ArrayOf(schema.Id, 1, null));
            schema.Property("rule", () => schema.AnyOf([.. RuleKind.All.Select<RuleKind, Action>(kind => () => schema.Reference(kind.Code))]));
            foreach (RuleKind kind in RuleKind.All)
                schema.Property(kind.Code, () => Rule(kind));
        });
    }

    private void Effective() => schema.ObjectOf([], () =>
    {
        schema.Property("from", () => schema.Pattern(SourceForm.Date));
        schema.Property("to", () => schema.PatternOrNull(SourceForm.Date));
    });

    private void Ages() => schema.ObjectOf(["below"], () =>
    {
        schema.Property("from", () => schema.Whole(0, PlanDescription.MaxAge - 1));
        schema.Property("below", () => schema.Whole(1, PlanDescription.MaxAge));
    });

    private void Unmodeled() => schema.ObjectOf(["text", "sources"], () =>
    {
        schema.Property("text", () => schema.Text(Text.MaxSentenceLength));
        schema.Property("sources", () => schema.Reference("citations"));
    });

    private void Rule(RuleKind kind)
    {
        string[] needed = [.. kind.Constraints.Where(each => each.Type == ParameterConstraintType.Needed).Select(each => each.Parameters[0])];
        schema.ObjectOf(["kind", "enforcement", .. needed, "sources"], () =>
        {
            schema.Property("kind", () => schema.Codes(kind.Code));
            schema.Property("id", CodeId);
            schema.Property("basis", () => schema.Codes(ScheduleCodes.Bases.Codes));
            schema.Property("enforcement", () => schema.Codes(PolicyCodes.Enforcements.Codes));
            schema.Property("population", () => schema.Codes(VocabularyCodes.Populations.Codes));
            schema.Property("counts", () => schema.ArrayOf("service", 1, null));
            schema.Property("excludes", () => schema.ArrayOf("service", 0, null));
            foreach (RuleParameter parameter in kind.Parameters)
                schema.Property(parameter.Name, () => Parameter(parameter));
            schema.Property("sources", () => schema.Reference("citations"));
        });
        Action[] conditions = [.. kind.Constraints.Select(each => Condition(kind, each)).OfType<Action>()];
        if (conditions.Length > 0)
            schema.AllOf(conditions);
    }

    private void Parameter(RuleParameter parameter)
    {
        schema.Description(parameter.Description);
        switch (parameter.Type)
        {
            case ParameterType.Hours:
                schema.Number(parameter.Min / MinutesPerHour, parameter.Max / MinutesPerHour);
                break;
            case ParameterType.Number:
                schema.Whole(parameter.Min, parameter.Max);
                break;
            case ParameterType.Choice:
                schema.Codes(parameter.Choices);
                break;
            case ParameterType.Services:
                schema.ArrayOf("service", 1, null);
                break;
            default:
                schema.ArrayOf(() => schema.Codes(parameter.Choices), 1, null);
                break;
        }
    }

    /// <summary>What is always needed stands among the required properties; that one is not above another a schema cannot say.</summary>
    private Action? Condition(RuleKind kind, ParameterConstraint constraint)
    {
        (string first, string second) = (constraint.Parameters[0], constraint.Parameters[^1]);
        return constraint.Type switch
        {
            ParameterConstraintType.AtLeastOneOf => () => schema.AnyOf(() => schema.Required(first), () => schema.Required(second)),
            ParameterConstraintType.NeedsOther => () => schema.AnyOf(() => schema.Not(() => schema.Required(first)), () => schema.Required(second)),
            ParameterConstraintType.NotTogether => () => schema.Not(() =>
            {
                schema.Required(first, second);
                schema.Properties(() =>
                {
                    Stated(kind.Parameters.First(parameter => parameter.Name == first));
                    Stated(kind.Parameters.First(parameter => parameter.Name == second));
                });
            }),
            _ => null,
        };
    }

    /// <summary>A default is as good as not stated.</summary>
    private void Stated(RuleParameter parameter)
    {
        if (parameter.Type == ParameterType.Choice)
            schema.Property(parameter.Name, () => schema.Codes([.. parameter.Choices.Skip(1)]));
        else if (parameter.DefaultNumber is int number)
            schema.Property(parameter.Name, () => schema.Not(() => schema.Whole(number, number)));
    }

    private void CodeId()
    {
        schema.Pattern(Code);
        schema.Lengths(1, Text.MaxIdLength);
    }
}
