namespace CustomerServiceRules.RuleEngine.Runtime;

// The code of all expressions of one structure. Interpreted code may be replaced by compiled code at any time, from any thread;
// whoever has read the delegate may go on using it.
internal class CodeTemplate<TDelegate>(TDelegate code)
    where TDelegate : Delegate
{
    internal TDelegate Code = code;
}

// An expression of a left-hand side: the code that it shares with others and the constants that are its own.
internal readonly struct LhsFunction<T>(CodeTemplate<Func<object?[], BetaTuple?, Fact?, T>> template, object?[] constants)
{
    internal T Invoke(BetaTuple? tuple, Fact? fact) => template.Code(constants, tuple, fact);
}
