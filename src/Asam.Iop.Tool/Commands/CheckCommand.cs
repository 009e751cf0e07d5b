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
        SetAction(Run);
    }

    /// <summary>A misspelt option would else be taken for a file.</summary>
    private static bool IsLikeAnOption(string argument) =>
        argument.Length > 1 && argument[0] == '-' && !File.Exists(argument) && !Directory.Exists(argument);

    private int Run(ParseResult parsed)
    {
        ProgressLine progress = new(_terminal.Error);
        ChosenPolicies policies = _policies.Chosen(parsed);
        PlanInput input = new(_terminal.Input, progress);
        Check check = new(policies, CreateWriter(parsed.GetRequiredValue(_format), policies.Policies, progress), progress);
        return check.Run(input.Read(parsed.GetRequiredValue(_input)));
    }

    private IReportWriter CreateWriter(string format, IReadOnlyList<Policy> policies, ProgressLine progress) => format switch
    {
        Json => new JsonReports(_terminal),
        JUnit => new JUnitReports(_terminal),
        _ => new TableReports(_terminal, policies, progress),
    };
}
