namespace CustomerServiceRules.RuleEngine.Loading;

/// <summary>What became of a type that a load specification named.</summary>
public enum RuleLoadOutcome
{
    /// <summary>It gave at least one rule definition.</summary>
    Loaded = 0,

    /// <summary>It does not derive from the rule class of the DSL.</summary>
    NoRule = 1,

    /// <summary>It is abstract.</summary>
    Abstract = 2,

    /// <summary>It has open type parameters.</summary>
    OpenGeneric = 3,

    /// <summary>It is not public, and private types were not asked for.</summary>
    PrivateType = 4,

    /// <summary>It is nested, and nested types were not asked for.</summary>
    NestedType = 5,

    /// <summary>The predicate over types left it out.</summary>
    FilteredByType = 6,

    /// <summary>The filter over metadata left it out.</summary>
    FilteredByMetadata = 7,

    /// <summary>The activator gave no instance of it.</summary>
    NoInstance = 8,

    /// <summary>It could not be instantiated.</summary>
    ActivationFailed = 9,

    /// <summary>It does not give a valid definition.</summary>
    DefinitionFailed = 10,
}
