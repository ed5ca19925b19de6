namespace CustomerServiceRules.Procedures;

/// <summary>Terms for the members of enumerations: <c>tob.customer-tier.a</c>, in the words of their names.</summary>
internal static class EnumTerms
{
    /// <summary>The ID for a member of an enumeration: prefix, enumeration and member in kebab case.</summary>
    public static string Id<TEnum>(string prefix, TEnum value)
        where TEnum : struct, Enum => $"{prefix}.{Kebab(typeof(TEnum).Name)}.{Kebab(value.ToString())}";

    private static string Kebab(string name) => string.Concat(
        name.Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) && char.IsAsciiLetterLower(name[i - 1]) ? $"-{letter}" : $"{letter}"))
        .ToLowerInvariant();
}
