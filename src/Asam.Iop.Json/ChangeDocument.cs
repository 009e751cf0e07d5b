using System.Text;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Writing;
using Asam.Iop.Plans;

namespace Asam.Iop.Json;

/// <summary>Writes the JSON object of a change, as reports suggest it: its code, the week from which it holds, and what it says.</summary>
/// <remarks>
/// A session of the plan is named by its <c>id</c>, or by its <c>day</c> (or <c>unchosenDay</c>, from 1) and its <c>number</c> on that day, from 1. What a
/// change brings with it is written as in a plan.
/// </remarks>
public static class ChangeDocument
{
    /// <summary>Writes a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static string Write(PlanChange change, DocumentLayout layout = DocumentLayout.Compact) =>
        Encoding.UTF8.GetString(CanonicalJson.Write(Guard.Against.Null(change), layout, ChangeWriter.Write));
}
