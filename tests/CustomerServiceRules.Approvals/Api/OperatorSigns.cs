namespace CustomerServiceRules.Approvals.Api;

/// <summary>The signs of operators by the names that the compiler gives their methods.</summary>
internal static class OperatorSigns
{
    private static readonly Dictionary<string, string> Signs = new (string Method, string Sign)[]
    {
        ("op_Addition", "+"), ("op_Subtraction", "-"), ("op_Multiply", "*"), ("op_Division", "/"), ("op_Modulus", "%"),
        ("op_UnaryNegation", "-"), ("op_UnaryPlus", "+"), ("op_Increment", "++"), ("op_Decrement", "--"),
        ("op_LogicalNot", "!"), ("op_OnesComplement", "~"), ("op_True", "true"), ("op_False", "false"),
        ("op_BitwiseAnd", "&"), ("op_BitwiseOr", "|"), ("op_ExclusiveOr", "^"), ("op_LeftShift", "<<"), ("op_RightShift", ">>"),
        ("op_Equality", "=="), ("op_Inequality", "!="), ("op_LessThan", "<"), ("op_LessThanOrEqual", "<="),
        ("op_GreaterThan", ">"), ("op_GreaterThanOrEqual", ">="),
    }.ToDictionary(entry => entry.Method, entry => entry.Sign);

    public static string Of(string method) => Signs.TryGetValue(method, out var sign) ? sign : method;
}
