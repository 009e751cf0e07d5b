using System.Diagnostics.CodeAnalysis;
using Asam.Iop.Json.Reading;
using Asam.Iop.Plans;

namespace Asam.Iop.Json;

/// <summary>What was read of one plan: the plan, or what is wrong with its document.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlanReading
{
    internal PlanReading(int line, ProgramPlan? plan, IReadOnlyList<DocumentError> errors)
    {
        Line = line;
        Plan = plan;
        Errors = errors;
    }

    internal PlanReading(int line, ReadValue<ProgramPlan> read)
        : this(line, read.Value, read.Errors)
    {
    }

    /// <summary>Gets the line, from 1, on which the plan begins.</summary>
    public int Line { get; }

    /// <summary>Gets a value indicating whether a plan was read; if not, there are <see cref="Errors"/>.</summary>
    [MemberNotNullWhen(true, nameof(Plan))]
    public bool IsRead => Plan is not null;

    /// <summary>Gets the plan, or <see langword="null"/> if its document is wrong.</summary>
    public ProgramPlan? Plan { get; }

    /// <summary>Gets what is wrong, in the order of the document, at most <see cref="PlanDocument.MaxErrors"/>; none if a plan was read.</summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    /// <summary>Gets the plan, or the errors one after another.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Plan?.ToString() ?? string.Join("; ", Errors.Select(error => error.ToString()));

    /// <summary>Makes the reading of what could not be read, for one reason.</summary>
    internal static PlanReading Unread(string path, int line, string message) =>
        new(line, plan: null, Array.AsReadOnly<DocumentError>([new(path, line, message)]));
}
