using System.Text.Json;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Serialization;
using Asam.Iop.Json.Writing;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <summary>Teaches the serializer the types of this library, for people whose own types hold them.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Lets plans and policies be read and written as their documents, reports and certified plans be written. A certified plan is written
    /// as its plan and never read: only <see cref="Certification.IopPlan.Certify"/> makes one.
    /// </summary>
    /// <remarks>
    /// Both are read as strictly as by <see cref="PlanDocument"/> and <see cref="PolicyDocument"/>, whatever the options allow elsewhere. The
    /// error of a wrong one is a <see cref="JsonException"/> with the line in the whole document and the path of the plan or policy; its
    /// message has the path within that, and its inner exception, a <see cref="DocumentException"/>, all errors, with lines counted from
    /// its first one. No reflection is used.
    /// </remarks>
    /// <param name="options">The options, which are altered.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already and cannot be altered.</exception>
    public static JsonSerializerOptions AddAsamIop(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        options.Converters.Add(new DocumentConverter<ProgramPlan>(PlanDocument.Reader, PlanWriter.Write));
        options.Converters.Add(new DocumentConverter<Policy>(PolicyDocument.Reader, PolicyWriter.Write));
        options.Converters.Add(new IopPlanConverter());
        options.Converters.Add(new PolicyReportConverter());
        return options;
    }
}
