using System.CommandLine;
using System.CommandLine.Parsing;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Reports;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Commands;

/// <summary><c>asam-iop check</c>: judges the plans of files and folders.</summary>
internal sealed class CheckCommand : Command
{
    private const string Table = "table";
    private const string Json = "json";
    private const string JUnit = "junit";
    private const int MaxCores = 1024;

    private readonly Argument<string[]> _input = new("FILE|FOLDER|-")
    {
        Description = "Files of one plan, of a JSON array of plans, or of one plan a line (.ndjson, .jsonl); "
            + "folders, with all such files in them and below; - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly PolicyOptions _policies = new();

    private readonly Option<string> _format = new("--format")
    {
        Description = $"What is written: {Table} for people, {Json} for one report a line, {JUnit} for build servers.",
        HelpName = $"{Table}|{Json}|{JUnit}",
        DefaultValueFactory = _ => Table,
    };

    private readonly Option<bool> _summary = new("--summary")
    {
        Description = "Write only counts: how many plans got each verdict of each policy, and each result of each rule.",
    };

    private readonly Option<int> _cores = new("--cores")
    {
        Description = $"With --summary: on how many cores plans are read and judged. [default: {Environment.ProcessorCount}, all of this machine]",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Terminal _terminal;

    public CheckCommand(Terminal terminal)
        : base("check", "Check plans against policies. Exit code: 0 all good, 1 some plan is not, 2 some input is wrong.")
    {
        _terminal = terminal;
        _format.AcceptOnlyFromAmong(Table, Json, JUnit);
        _input.Validators.Add(FileNames.RefuseEmpty);
        _input.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == PlanInput.StandardInput) > 1)
                result.AddError("The standard input, -, can be read only once.");
            foreach (Token option in result.Tokens.Where(token => IsLikeAnOption(token.Value)))
                result.AddError($"Unrecognized option '{option.Value}'. A file of that name can be given as './{option.Value}'.");
        });
        Add(_input);
        Add(_policies.Policy);
        Add(_policies.All);
        Add(_policies.On);
        Add(_policies.Strict);
        Add(_format);
        Add(_summary);
        Add(_cores);
        _cores.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(result.GetValueOrDefault<int>() is >= 1 and <= MaxCores))
                result.AddError($"{result.Tokens[0].Value} cores are out of bounds; allowed is 1 to {MaxCores}.");
        });
        Validators.Add(RefuseOtherOptions);
        SetAction(Run);
    }

    private void RefuseOtherOptions(CommandResult result)
    {
        bool isSummary = result.GetValue(_summary);
        if (isSummary && result.GetValue(_format) == JUnit)
            result.AddError($"--summary is written as {Table} or {Json}; {JUnit} has a case for each rule of each plan.");
        if (!isSummary && result.GetResult(_cores) is { Implicit: false })
            result.AddError("--cores goes with --summary.");
    }

    /// <summary>A misspelt option would else be taken for a file.</summary>
    private static bool IsLikeAnOption(string argument) =>
        argument.Length > 1 && argument[0] == '-' && !File.Exists(argument) && !Directory.Exists(argument);

    private int Run(ParseResult parsed)
    {
        ProgressLine progress = new(_terminal.Error, _terminal.Clock);
        ChosenPolicies policies = _policies.Chosen(parsed);
        PlanInput input = new(_terminal.Input, progress);
        string format = parsed.GetRequiredValue(_format);
        string[] arguments = parsed.GetRequiredValue(_input);
        if (!parsed.GetValue(_summary))
            return new Check(policies, CreateWriter(format, policies.Policies, progress), progress).Run(input.Read(arguments));

        ISummaryWriter writer = format == Json ? new JsonSummary(_terminal) : new TableSummary(_terminal);
        return new Audit(policies, writer, progress, parsed.GetValue(_cores)).Run(input.ReadParts(arguments));
    }

    private IReportWriter CreateWriter(string format, IReadOnlyList<Policy> policies, ProgressLine progress) => format switch
    {
        Json => new JsonReports(_terminal),
        JUnit => new JUnitReports(_terminal),
        _ => new TableReports(_terminal, policies, progress),
    };
}
