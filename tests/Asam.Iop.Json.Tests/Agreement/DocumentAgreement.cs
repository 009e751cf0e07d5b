using Asam.Iop.Json.Tests.Agreement.Simple;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Tests.Agreement;

/// <summary>
/// What holds for every document: the library's reader and the simple one take it or refuse it alike and make the same value of it, and a
/// refusal has errors that say where.
/// </summary>
internal static class DocumentAgreement
{
    private delegate bool TryRead<TDocument, T>(TDocument document, out T? value, out IReadOnlyList<DocumentError> errors)
        where T : class;

    /// <summary>Reads a plan in both ways.</summary>
    /// <returns><see langword="true"/> if it is a plan.</returns>
    /// <exception cref="DisagreementException">The readers differ.</exception>
    public static bool OnPlan(byte[] document) => On<ProgramPlan>(
        document, SimplePlanReader.Read, PlanDocument.TryRead, PlanDocument.TryRead, plan => PlanDocument.Write(plan));

    /// <summary>Reads a policy in both ways.</summary>
    /// <returns><see langword="true"/> if it is a policy.</returns>
    /// <exception cref="DisagreementException">The readers differ.</exception>
    public static bool OnPolicy(byte[] document) => On<Policy>(
        document, SimplePolicyReader.Read, PolicyDocument.TryRead, PolicyDocument.TryRead, policy => PolicyDocument.Write(policy));

    /// <summary>Makes sure of errors of a document that is wrong.</summary>
    public static void OnErrors(byte[] document, IReadOnlyList<DocumentError> errors, DocumentExtents extents)
    {
        if (errors.Count is < 1 or > 100)
            throw new DisagreementException($"It has {errors.Count} errors; allowed are 1 to 100.", document);
        for (int i = 0; i < errors.Count; i++)
        {
            if (extents.WhyNotAt(errors[i]) is string why)
                throw new DisagreementException($"{errors[i]} {why}", document);
            if (i > 0 && errors[i].Line < errors[i - 1].Line)
                throw new DisagreementException($"{errors[i]} stands after an error on line {errors[i - 1].Line}.", document);
            if (errors[i].Message.Length == 0 || errors[i].Message[^1] != '.' || errors[i].Message.Any(char.IsControl))
                throw new DisagreementException($"{errors[i]} is no sentence on one line.", document);
        }
    }

    /// <summary>Reads by a simple reader.</summary>
    /// <returns>The value, or why there is none.</returns>
    public static (T? Value, string? Why) Simply<T>(Func<byte[], T> read, byte[] document)
        where T : class
    {
        try
        {
            return (read(document), null);
        }
        catch (SimpleRefusal refusal)
        {
            return (null, refusal.Message);
        }
    }

    private static bool On<T>(
        byte[] document, Func<byte[], T> readSimply, TryRead<byte[], T> tryRead, TryRead<string, T> tryReadText, Func<T, string> write)
        where T : class
    {
        (T? expected, string? why) = Simply(readSimply, document);
        bool isRead = tryRead(document, out T? value, out IReadOnlyList<DocumentError> errors);
        Compare(document, expected, why, isRead ? value : null, errors);
        if (isRead && write(value!) != write(expected!))
            throw new DisagreementException("Equal values are written differently.", document);
        if (GivenAsText.Of(document) is string text)
        {
            tryReadText(text, out T? same, out IReadOnlyList<DocumentError> sameErrors);
            CompareWithText(document, value, errors, same, sameErrors);
        }

        return isRead;
    }

    private static void CompareWithText<T>(
        byte[] document, T? value, IReadOnlyList<DocumentError> errors, T? ofText, IReadOnlyList<DocumentError> errorsOfText)
        where T : class
    {
        if (!Equals(value, ofText) || !errors.SequenceEqual(errorsOfText))
            throw new DisagreementException($"Given as a string it is read as {ofText}, {string.Join("; ", errorsOfText)}.", document);
    }

    private static void Compare<T>(byte[] document, T? expected, string? why, T? value, IReadOnlyList<DocumentError> errors)
        where T : class
    {
        if (value is not null && expected is null)
            throw new DisagreementException($"It is read; the simple reader refuses it: {why}.", document);
        if (value is null && expected is not null)
            throw new DisagreementException($"It is refused, {string.Join("; ", errors)}; the simple reader reads it.", document);
        if (!Equals(value, expected))
            throw new DisagreementException($"It is read as {value}; the simple reader reads {expected}.", document);
        if (value is null)
            OnErrors(document, errors, new DocumentExtents(document));
        else if (errors.Count > 0)
            throw new DisagreementException($"It is read and has errors: {string.Join("; ", errors)}.", document);
    }
}
