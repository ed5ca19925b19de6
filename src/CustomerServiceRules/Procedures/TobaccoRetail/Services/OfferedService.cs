using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A service that is open to a customer as to all, as an element of the decision.</summary>
/// <param name="Service">The ID of the service and of the term that names it.</param>
/// <param name="Category">Its category.</param>
public sealed record OfferedService(string Service, ServiceCategory Category)
{
    /// <summary>Category and service, such as <c>Basic:tob.open-service.visit</c>.</summary>
    public override string ToString() => $"{Category}:{Service}";

    /// <summary>Reads category and service.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static OfferedService Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':') is [var category, { Length: > 0 } service] && Enum.GetNames<ServiceCategory>().Contains(category, StringComparer.Ordinal)
            ? new OfferedService(service, Enum.Parse<ServiceCategory>(category))
            : throw new FormatException($"Found '{text}', expected a category, a colon and a service, such as Basic:tob.open-service.visit.");
    }

    internal static ValueText<OfferedService> Text { get; } = new(offered => offered.ToString(), Parse, offered => offered.Service);
}
