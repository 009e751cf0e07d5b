using System.CommandLine;
using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Display;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Commands;

/// <summary><c>asam-iop mend</c>: finds the least changes after which all policies find a plan compliant, and can write the mended plan.</summary>
internal sealed class MendCommand : Command
{
    private readonly Argument<string> _file = new("FILE|-") { Description = "The file of one plan; - for the standard input." };
    private readonly PolicyOptions _policies = new();
    private readonly Option<int> _fromWeek = new("--from-week")
    {
        Description = "Alter this week and those after it only; what came before is history. [default: 1]",
        HelpName = "WEEK",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the mended plan as JSON to this file. A file that is there is replaced.",
        HelpName = "FILE",
    };

    private readonly Terminal _terminal;

    public MendCommand(Terminal terminal)
        : base("mend", "Find the least changes that make a plan compliant. Exit code: 0 mended or good as it is, 1 not, 2 some input is wrong.")
    {
        _terminal = terminal;
        _fromWeek.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(result.GetValueOrDefault<int>() is >= 1 and <= ProgramLength.MaxWeeks))
                result.AddError($"Week {result.Tokens[0].Value} is out of bounds; allowed is 1 to {ProgramLength.MaxWeeks}.");
        });
        _file.Validators.Add(FileNames.RefuseEmpty);
        _output.Validators.Add(FileNames.RefuseEmpty);
        Add(_file);
        Add(_policies.Policy);
        Add(_policies.All);
        Add(_policies.On);
        Add(_policies.Strict);
        Add(_fromWeek);
        Add(_output);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        ChosenPolicies policies = _policies.Chosen(parsed);
        InputItem[] items = [.. new PlanInput(_terminal.Input, new ProgressLine(_terminal.Error, _terminal.Clock)).Read([parsed.GetRequiredValue(_file)]).Take(2)];
        InputFault[] faults = [.. policies.Unread.SelectMany(unread => unread.Faults), .. items.SelectMany(item => item.Faults)];
        foreach (InputFault fault in faults)
            _terminal.Complain(fault.ToString());
        if (items.Length > 1)
            _terminal.Complain($"{items[0].File} has several plans; allowed is one.");
        if (faults.Length > 0 || items.Length > 1)
            return ExitCode.WrongInput;

        return Mend(items[0].Plan!, policies.Policies, new MendingBounds(fromWeek: parsed.GetValue(_fromWeek)), parsed.GetValue(_output));
    }

    private int Mend(ProgramPlan plan, IReadOnlyList<Policy> policies, MendingBounds bounds, string? output)
    {
        MendingResult result = Find(plan, policies, bounds);
        bool isWritten = result.Plan is null || PlanOutput.TryWrite(result.Plan, output, _terminal);
        bool isGood = result.Plan is not null || !policies.Any(policy => IsInTheWay(policy, plan));
        int exitCode = !isWritten ? ExitCode.WrongInput : isGood ? ExitCode.Good : ExitCode.NotCompliant;
        return _terminal.Show(exitCode, screen => new MendingView(screen).Write(result, policies));
    }

    /// <summary>
    /// Mends for the policies that have something to do with the plan. One that has nothing to do with it is no obstacle; should the
    /// changes give it something to find fault with, it is taken along.
    /// </summary>
    private static MendingResult Find(ProgramPlan plan, IReadOnlyList<Policy> policies, MendingBounds bounds)
    {
        List<Policy> asked = [.. policies.Where(policy => policy.Evaluate(plan).Verdict != Verdict.NotApplicable)];
        if (asked.Count == 0)
            asked = [.. policies];
        while (true)
        {
            MendingResult result = PlanMending.Find(plan, asked, bounds);
            Policy[] further = [.. policies.Except(asked).Where(policy => result.Plan is not null && IsInTheWay(policy, result.Plan))];
            if (further.Length == 0)
                return result;
            asked.AddRange(further);
        }
    }

    private static bool IsInTheWay(Policy policy, ProgramPlan plan) =>
        policy.Evaluate(plan).Verdict is Verdict.NonCompliant or Verdict.Indeterminate;
}
