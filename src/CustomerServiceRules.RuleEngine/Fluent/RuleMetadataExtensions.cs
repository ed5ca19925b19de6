namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Questions to the metadata of a rule class.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether the class has, or inherits, exactly this tag; case matters.</summary>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag, StringComparer.Ordinal);
    }
}
