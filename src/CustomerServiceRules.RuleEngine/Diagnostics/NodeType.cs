namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>What a node of the network does.</summary>
public enum NodeType
{
    /// <summary>Takes all facts in.</summary>
    Root = 0,

    /// <summary>Passes the facts of a type and of types derived from it.</summary>
    Type = 1,

    /// <summary>Passes what satisfies a condition that looks at nothing else.</summary>
    Selection = 2,

    /// <summary>Keeps the facts that patterns begin with.</summary>
    AlphaMemory = 3,

    /// <summary>Begins branches whose first element is no pattern of facts.</summary>
    Dummy = 4,

    /// <summary>Combines what has matched so far with facts.</summary>
    Join = 5,

    /// <summary>Makes first combinations of single facts.</summary>
    Adapter = 6,

    /// <summary>Passes combinations for which some fact, or some combination of facts, is there.</summary>
    Exists = 7,

    /// <summary>Makes results of several facts: an operator of a query.</summary>
    Aggregate = 8,

    /// <summary>Passes combinations for which no fact, or no combination of facts, is there.</summary>
    Not = 9,

    /// <summary>Computes a value.</summary>
    Binding = 10,

    /// <summary>Keeps combinations.</summary>
    BetaMemory = 11,

    /// <summary>Activates a rule; there is one for each rule and each branch of an Or in it.</summary>
    Rule = 12,
}
