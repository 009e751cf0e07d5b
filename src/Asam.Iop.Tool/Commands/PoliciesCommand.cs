using System.CommandLine;
using Asam.Iop.Catalog;
using Asam.Iop.Comparison;
using Asam.Iop.Json;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Display;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;
using NodaTime;

namespace Asam.Iop.Tool.Commands;

/// <summary><c>asam-iop policies</c>: lists the policies of the catalog, shows one, and compares two.</summary>
internal sealed class PoliciesCommand : Command
{
    private const string Table = "table";
    private const string Json = "json";

    private readonly Option<LocalDate?> _on = DateOption.Create("--on", "List what is known of each policy on this day.");
    private readonly Terminal _terminal;

    public PoliciesCommand(Terminal terminal)
        : base("policies", "List the policies of the catalog.")
    {
        _terminal = terminal;
        Add(_on);
        Add(CreateShow());
        Add(CreateCompare());
        SetAction(parsed => List(parsed.GetValue(_on)));
    }

    /// <summary>Makes an argument that names a policy.</summary>
    public static Argument<string> PolicyArgument(string name)
    {
        Argument<string> argument = new(name) { Description = "The id of a policy, or the JSON file of one, whose name has a / or ends in .json." };
        argument.Validators.Add(result =>
        {
            foreach (string why in result.Tokens.Select(token => PolicyFile.WhyUnknown(token.Value)).OfType<string>())
                result.AddError(why);
        });
        return argument;
    }

    /// <summary>Gets the policy that an argument names; of a file that is none, says why.</summary>
    public static Policy? Get(string name, Terminal terminal)
    {
        if (!PolicyFile.IsNamedBy(name))
            return PolicyCatalog.Get(name);
        PolicyFile file = PolicyFile.Read(name);
        foreach (InputFault fault in file.Faults)
            terminal.Complain(fault.ToString());
        return file.Policy;
    }

    private Command CreateShow()
    {
        Argument<string> id = PolicyArgument("ID|FILE");
        Option<string> format = new("--format")
        {
            Description = $"What is written: {Table} for people, {Json} for the document, to copy and to change.",
            HelpName = $"{Table}|{Json}",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Table, Json);
        Command show = new("show", "Show one policy: its rules, what no rule can say, and its sources.") { id, format };
        show.SetAction(parsed =>
        {
            if (Get(parsed.GetRequiredValue(id), _terminal) is not Policy policy)
                return ExitCode.WrongInput;
            Show(policy, parsed.GetRequiredValue(format));
            return ExitCode.Good;
        });
        return show;
    }

    private void Show(Policy policy, string format)
    {
        if (format == Json)
        {
            _terminal.Output.Stream.Write(PolicyDocument.WriteUtf8(policy, DocumentLayout.Indented));
            _terminal.Output.Stream.WriteByte((byte)'\n');
            _terminal.Output.Stream.Flush();
            return;
        }

        new PolicyView(_terminal.Output).Write(policy);
        _terminal.Output.Flush();
    }

    private Command CreateCompare()
    {
        Argument<string> first = PolicyArgument("FIRST");
        Argument<string> second = PolicyArgument("SECOND");
        Command compare = new("compare", "Show what differs between two policies, and whether one implies the other.") { first, second };
        compare.SetAction(parsed =>
        {
            Policy? one = Get(parsed.GetRequiredValue(first), _terminal);
            Policy? other = Get(parsed.GetRequiredValue(second), _terminal);
            if (one is null || other is null)
                return ExitCode.WrongInput;
            new ComparisonView(_terminal.Output).Write(PolicyComparison.Of(one, other));
            _terminal.Output.Flush();
            return ExitCode.Good;
        });
        return compare;
    }

    private int List(LocalDate? on)
    {
        new PolicyList(_terminal.Output).Write(on);
        _terminal.Output.Flush();
        return ExitCode.Good;
    }
}
