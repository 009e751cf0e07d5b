using System.CommandLine;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Display;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Commands;

/// <summary><c>asam-iop plan</c>: builds a titrated plan, shows it week by week with its report, and can write it as JSON.</summary>
internal sealed class PlanCommand : Command
{
    private readonly PlanOptions _options = new();
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the plan as JSON to this file. A file that is there is replaced.",
        HelpName = "FILE",
    };

    private readonly PolicyOptions _policies = new();
    private readonly Terminal _terminal;

    public PlanCommand(Terminal terminal)
        : base("plan", "Build a plan, show it week by week, and check it against the default policy.")
    {
        _terminal = terminal;
        _output.Validators.Add(FileNames.RefuseEmpty);
        _options.AddTo(this);
        Add(_output);
        Add(_policies.Strict);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            ProgramPlan plan = _options.Build(parsed);
            return PlanOutput.TryWrite(plan, parsed.GetValue(_output), _terminal) ? Show(plan, _policies.Chosen(parsed).Policies) : ExitCode.WrongInput;
        }
        catch (Exception exception) when (exception is FormatException or IllFormedException)
        {
            _terminal.Complain(exception.Message);
            return ExitCode.WrongInput;
        }
    }

    private int Show(ProgramPlan plan, IReadOnlyList<Policy> policies)
    {
        PolicyReport[] reports = [.. policies.Select(policy => policy.Evaluate(plan))];
        return _terminal.Show(Check.ExitCodeOf(reports), screen => new PlanView(screen).Write(reports));
    }
}
