using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class CompilerOptionsTests
{
    private static readonly ParameterExpression Fact = Expression.Parameter(typeof(A), "a");

    [Fact]
    [Trait("Behaviour", "R137")]
    public void Default_IsAFreshObjectThatFailsFast()
    {
        RuleCompilerOptions.Default.Should().NotBeSameAs(RuleCompilerOptions.Default);
        RuleCompilerOptions.Default.UnsupportedExpressionHandling.Should().Be(RuleCompilerUnsupportedExpressionsHandling.FailFast);
        new RuleCompilerOptions().UnsupportedExpressionHandling.Should().Be(RuleCompilerUnsupportedExpressionsHandling.FailFast);
        FluentActions.Invoking(() => new RuleCompiler(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void FailFast_TwoConditionsThatCannotBeCompared_RefusesTheSecondRule()
    {
        var failure = FluentActions.Invoking(() => Fires(new RuleCompiler(), Block(0), Block(0))).Should().Throw<RuleCompilationException>().Which;

        failure.RuleName.Should().Be("R1");
        failure.InnerException.Should().BeOfType<NotImplementedException>();
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void TreatAsNotEqual_TwoConditionsThatCannotBeCompared_WorkApart()
    {
        var compiler = new RuleCompiler(new RuleCompilerOptions
        {
            UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
        });

        Fires(compiler, Block(0), Block(0), Block(5)).Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void FailFast_ConditionsThatNeedNoComparison_Compile()
    {
        Fires(new RuleCompiler(), Block(0)).Should().Be(1);
        Fires(new RuleCompiler(), Block(0), And(Value(ExpressionType.Equal), Block(0)), And(Value(ExpressionType.LessThan), Block(0))).Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void FailFast_WhateverALambdaOfCSharpContains_CanBeCompared()
    {
        int[] limits = [0, 1];
        Func<int, bool> isPositive = v => v > 0;
        int? none = null;
        Expression<Func<A, bool>>[] conditions =
        [
            a => limits[0] < a.V && a.N.Length < limits.Length,
            a => (a.N ?? "x") + 1 != (a.V > 0 ? "y" : "z"),
            a => a is AA || a as AA == null || !(a.V == (int)(long)1),
            a => new List<int> { a.V, 2 }.Count == 2 && new[] { a.V, 3 }[0] == a.V && new int[2].Length == 2,
            a => new B { N = a.N, K = "k" }.N == a.N && new Node { Inner = { Value = a.V }, Values = { 1, a.V } }.Values.Count == 2,
            a => a.N.Any(c => c == 'a') && a.N.AsQueryable().All(c => c != 'q') && isPositive(a.V),
            a => none == null && (none ?? a.V) == a.V && checked(a.V + 1) > -a.V && (a.V << 1 | 1) != 0,
            a => typeof(A) == a.GetType() && default(DateTime) < new DateTime(a.V + 1, 1, 1) && new { a.V }.V == a.V,
        ];

        foreach (var condition in conditions)
            Fires(new RuleCompiler(), condition, condition).Should().Be(2, "{0} holds", condition);
    }

    private static Expression<Func<A, bool>> Block(int limit) => Expression.Lambda<Func<A, bool>>(
        Expression.Block(Expression.GreaterThan(Expression.Property(Fact, "V"), Expression.Constant(limit))), Fact);

    private static BinaryExpression Value(ExpressionType comparison) =>
        Expression.MakeBinary(comparison, Expression.Property(Fact, "V"), Expression.Constant(1));

    private static Expression<Func<A, bool>> And(Expression first, LambdaExpression second) =>
        Expression.Lambda<Func<A, bool>>(Expression.AndAlso(first, second.Body), Fact);

    private static int Fires(RuleCompiler compiler, params Expression<Func<A, bool>>[] conditions)
    {
        Expression<Action<IContext>> nothing = _ => Quiet.Nothing();
        var session = compiler.Compile(conditions.Select((condition, i) => Element.RuleDefinition(
            "R" + i, "", 0, Element.AndGroup(Element.Pattern(typeof(A), "a", [Element.Condition(condition)], null)), Element.ActionGroup(Element.Action(nothing)))))
            .CreateSession();
        session.Insert(new A("a", 1));
        return session.Fire();
    }

    private sealed class Node
    {
        public Leaf Inner { get; } = new();

        public List<int> Values { get; } = [];
    }

    private sealed class Leaf
    {
        public int Value { get; set; }
    }
}
