namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>What the attributes of a rule class say; known without making an instance.</summary>
public interface IRuleMetadata
{
    /// <summary>The rule class.</summary>
    Type RuleType { get; }

    /// <summary>
    /// The value of <see cref="Dsl.NameAttribute"/> or else the full CLR name of the class; a name set inside Define is not known here.
    /// </summary>
    string Name { get; }

    /// <summary>The value of <see cref="Dsl.DescriptionAttribute"/>; empty without it.</summary>
    string Description { get; }

    /// <summary>The values of <see cref="Dsl.TagAttribute"/>: those of the class, then inherited ones; repetitions are kept.</summary>
    string[] Tags { get; }
}
