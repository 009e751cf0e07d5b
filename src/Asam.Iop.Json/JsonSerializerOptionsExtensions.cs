using System.Text.Json;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Serialization;

namespace Asam.Iop.Json;

/// <summary>Teaches the serializer the types of this library, for people whose own types hold them.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Lets plans be read and written as their documents, reports and certified plans be written. A certified plan is written as its
    /// plan and never read: only <see cref="Certification.IopPlan.Certify"/> makes one.
    /// </summary>
    /// <remarks>
    /// Plans are read as strictly as by <see cref="PlanDocument"/>, whatever the options allow elsewhere. The error of a wrong one is
    /// a <see cref="JsonException"/> with the line in the whole document and the path of the plan; its message has the path within the plan, and its inner
    /// exception, a <see cref="DocumentException"/>, all errors, with lines counted from the plan's first one. No reflection is used.
    /// </remarks>
    /// <param name="options">The options, which are altered.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already and cannot be altered.</exception>
    public static JsonSerializerOptions AddAsamIop(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        options.Converters.Add(new ProgramPlanConverter());
        options.Converters.Add(new IopPlanConverter());
        options.Converters.Add(new PolicyReportConverter());
        return options;
    }
}
